-- Full text: words that lose their accent in the plural, shorter questions, and the newest of many matches.

-- A text with the accents that those who type leave out and that decide how a word is stemmed: the Spanish
-- "manifestacion" is the singular of "manifestaciones" only as "manifestación", and alike in Portuguese.
create function record.accented(language text, text text) returns text language sql immutable strict parallel safe as $$
  select case language
    when 'es' then regexp_replace(text, 'ion\M', 'ión', 'gi')
    when 'pt' then regexp_replace(regexp_replace(regexp_replace(text,
      'cao\M', 'ção', 'gi'), 'coes\M', 'ções', 'gi'), 'soes\M', 'sões', 'gi')
    else text
  end
$$;

-- The words of a text: as written, without accents, and with those that were left out. A lexeme that no text has parts
-- them from others, so that no phrase spans two texts.
create or replace function record.words(tag text, text text) returns tsvector
language sql stable strict parallel safe as $$
  select to_tsvector(l.written, parted) || '§:1' || to_tsvector(l.unaccented, parted) || '§:1'
      || case when accented <> parted then to_tsvector(l.written, accented) || '§:1' else '' end
      || array_to_tsvector(array[record.language_mark(l.language)])
  from record.search_language(tag) as l,
       record.parted(text, ' ') as parted,
       record.accented(l.language, parted) as accented
$$;

update record.fact_words w
set words = r.words
from record.fact_words_read r
where r.id = w.id and r.superseded_in = w.superseded_in and w.words @@ $$'§es' | '§pt'$$::tsquery;

-- What web search syntax asks for: words, "a phrase", or, -not; null where there is no word. A question does not tell its
-- language, so it is read in every language: by its stems and without its stop words, in facts that have words of that
-- language. Languages that read it alike are asked together, and where all do none is named. What is not wanted must be
-- absent in any reading. Immutable, as the languages do not change: the planner asks once.
create or replace function record.asked(text text) returns tsquery
language sql immutable strict parallel safe cost 10000 as $$
  with term (place, alternative, unwanted, term) as (
    select place, count(*) filter (where term = 'or' and not unwanted) over (order by place), unwanted, term
    from (
      select place, part[1] = '-', lower(part[2])
      from regexp_matches(record.parted(text, ' '), '(-?)("[^"]*"|[^\s"]+)', 'g') with ordinality as found (part, place)
    ) as token (place, unwanted, term)
  ), reading (place, alternative, unwanted, language, query) as (
    select t.place, t.alternative, t.unwanted, l.language, either.query
    from term t
    cross join record.search_language l
    cross join lateral (
      select record.any_of(distinct query)
      from (values
        (phraseto_tsquery(l.written, t.term)),
        (phraseto_tsquery(l.unaccented, t.term)),
        (phraseto_tsquery(l.written, record.accented(l.language, t.term)))) as form (query)
    ) as either (query)
    where t.unwanted or (t.term <> 'or' and ts_lexize(l.stemmer, t.term) is distinct from '{}')
  ), wanted (alternative, language, query) as (
    select alternative, language, record.all_of(query order by place)
    from reading
    where not unwanted and numnode(query) > 0
    group by alternative, language
  ), alike (alternative, query) as (
    select alternative,
           case when count(*) = (select count(*) from record.search_language) then query
                else query && record.any_of(quote_literal(record.language_mark(language))::tsquery order by language)
           end
    from wanted
    group by alternative, query
  ), part (alternative, query) as (
    select alternative, record.any_of(query order by query) from alike group by alternative
    union all
    select alternative, !! record.any_of(distinct query) from reading where unwanted and numnode(query) > 0 group by alternative
  ), whole (alternative, query) as (
    select alternative, record.all_of(query) from part group by alternative
  )
  select record.any_of(query order by alternative) from whole
$$;

-- The newest of many that match are found by walking these; few that match, by their words.
create index fact_words_by_step on record.fact_words (recorded_in, id);
create index fact_words_by_crisis on record.fact_words (crisis_id, recorded_in, id);

-- Values that are rare, or that nothing has, are known as such; else the planner takes them for a two-hundredth of all
-- and walks an order in search of them.
alter table record.statement alter column topics set statistics 1000;
alter table record.casualty_figure alter column victims set statistics 1000;
alter table record.event alter column contexts set statistics 1000;
alter table record.evidence alter column source_id set statistics 1000;
