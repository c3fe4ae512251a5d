-- A link belongs to the crisis of the fact that it starts from, so that the changes of a crisis are found by index.
alter table record.fact_link add column crisis_id uuid references record.identity deferrable initially deferred;

alter table record.fact_link disable trigger user;
update record.fact_link l
set crisis_id = (select f.crisis_id from current_record.fact f where f.id = l.from_id);
set constraints all immediate; -- or the table could not be altered while its references are still to be looked at
alter table record.fact_link enable trigger user;

create function record.link_belongs() returns trigger language plpgsql as $$
begin
  new.crisis_id := (select f.crisis_id from current_record.fact f where f.id = new.from_id);
  return new;
end $$;

create trigger belongs before insert on record.fact_link for each row
when (new.superseded_in = 9223372036854775807) execute function record.link_belongs();

-- The change feed walks these indexes side by side, in the order of steps and, within a step, of ids. The tables of
-- facts have theirs.
create index on record.crisis (recorded_in, id);
create index if not exists actor_recorded_in_id_idx on record.actor (recorded_in, id);
create index on record.source (recorded_in, id);
create index on record.fact_link (recorded_in, id);
create index on record.fact_link (crisis_id, recorded_in, id);

-- Every revision of whatever stands for itself, as far as it is known. Retracted says whether it is the one that
-- withdraws it. The tables are put together without conditions of their own: only so does the planner merge their
-- indexes instead of sorting all that there is.
do $$
declare
  changes text;
begin
  select string_agg(format($select$
      select %L as kind, id, %s as key, %s as crisis_id, revision, recorded_in as number, recorded_at, %s as retracted
      from record.%I$select$,
    upper(kind), key, crisis, retracted, name), ' union all ')
  into changes
  from (
    values
      ('crisis', 'crisis', 'key', 'id', 'false'),
      ('actor', 'actor', 'key', 'null::uuid', 'false'),
      ('source', 'source', 'key', 'null::uuid', 'false'),
      ('link', 'fact_link', 'null', 'crisis_id', 'coalesce(retracted_in = recorded_in, false)')
    union all
    select fact, fact, 'key', 'crisis_id', 'coalesce(retracted_in = recorded_in, false)'
    from unnest(array['statement', 'position', 'vote', 'casualty_figure', 'event']) as fact
  ) as versioned (kind, name, key, crisis, retracted);
  execute 'create view current_record.change as ' || changes;
  execute 'create view known_record.change as select * from (' || changes || ') as change
    where number <= current_setting(''standoff.known'')::bigint';
end $$;
