-- Names are compared in one function, whose plans each connection keeps: planning took longer than most answers.

-- A name in small Latin letters without accents, whatever its script: the form in which names are compared.
create or replace function record.latin(name text) returns text language plpgsql stable strict parallel safe as $$
begin
  if name ~ '^[ -~]*$' then
    return lower(name);
  end if;
  return (
    select lower(string_agg(
      coalesce((select l.latin from record.letter l where l.letter = part), part), '' order by place))
    from string_to_table(record.parted(normalize(name, nfkc), ' '), null) with ordinality as parts (part, place));
end $$;

-- The actors with the names most like the one asked for, of these kinds (null: of any), best first, each with the most
-- alike of its names. A score is the mean of similarity and word similarity, so it is never above the latter, and the
-- index finds all that may count. One or two letters have so few trigrams that sharing one says nothing and holds for a
-- tenth of all names: such a name has to share most of them. Only those that may be on the page are looked up.
create function record.alike(asked text, kinds text[], threshold real, most int)
returns table (actor_id uuid, name text, score double precision)
language plpgsql stable
set search_path = current_record, record, public
set plan_cache_mode = force_generic_plan
as $$
#variable_conflict use_column
declare
  wanted constant text := record.latin(asked);
  least_shared constant real := greatest(threshold, case when length(wanted) < 3 then 0.51 end);
begin
  perform set_config('pg_trgm.word_similarity_threshold', least_shared::text, true);
  return query
  select m.actor_id, m.name, m.score
  from (
    select b.actor_id, b.name, b.score
    from (
      select distinct on (n.actor_id) n.actor_id, n.name,
             (similarity(n.latin, wanted) + word_similarity(wanted, n.latin))::double precision / 2 as score
      from searched_name n
      where n.latin %> wanted
        and (kinds is null or exists (select from actor a where a.id = n.actor_id and a.kind = any (kinds)))
      order by n.actor_id, score desc, position(lower(asked) in lower(n.name)) = 0, n.name) as b
    where b.score >= threshold
    order by b.score desc
    fetch first (most) rows with ties) as m
  join actor a on a.id = m.actor_id
  order by m.score desc, a.key
  limit most;
end $$;
