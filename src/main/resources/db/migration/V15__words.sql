-- The words of a text, as V13 has them, in a language that keeps the plan: in the other it was planned for each change,
-- which took longer than finding the words.

create or replace function record.words(tag text, text text) returns tsvector
language plpgsql stable strict parallel safe as $$
begin
  return (
    select to_tsvector(l.written, parted) || '§:1' || to_tsvector(l.unaccented, parted) || '§:1'
        || case when accented <> parted then to_tsvector(l.written, accented) || '§:1' else '' end
        || array_to_tsvector(array[record.language_mark(l.language)])
    from record.search_language($1) as l,
         record.parted($2, ' ') as parted,
         record.accented(l.language, parted) as accented);
end $$;
