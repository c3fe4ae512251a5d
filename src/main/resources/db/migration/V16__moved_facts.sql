-- A fact that goes to another crisis leaves the one that it was about. Whoever follows that one is told of it too: the
-- revision that takes something out of a crisis says out of which. The links that start from the fact go with it, each in
-- a further revision.

-- Says out of which crisis a step takes a row, however often it changes the row: the one before the step, unless the row
-- is back there. What was withdrawn before has left already. The trigger comes after keep, which keeps the row as it was.
create function record.leave_crisis() returns trigger language plpgsql as $$
begin
  execute format(
    'select before.crisis_id from record.%I before
     where before.id = $1 and before.superseded_in = $2 and before.crisis_id <> $3 and before.retracted_in is null',
    tg_table_name)
  into new.left_crisis_id using new.id, new.recorded_in, new.crisis_id;
  return new;
end $$;

-- Takes along the links that stand. One that was withdrawn follows when it stands again.
create function record.take_links() returns trigger language plpgsql as $$
begin
  update record.fact_link
  set crisis_id = new.crisis_id
  where from_id = new.id and superseded_in = 9223372036854775807 and retracted_in is null
    and crisis_id is distinct from new.crisis_id;
  return null;
end $$;

-- Facts that were moved so far are told of as well, as if it had been so from the beginning.
do $$
declare
  name text;
begin
  foreach name in array array['statement', 'position', 'vote', 'casualty_figure', 'event', 'fact_link'] loop
    execute format(
      'alter table record.%I add column left_crisis_id uuid references record.identity deferrable initially deferred',
      name);
    execute format('alter table record.%I disable trigger user', name);
    execute format(
      'update record.%1$I moved
       set left_crisis_id = before.crisis_id
       from record.%1$I before
       where before.id = moved.id and before.superseded_in = moved.recorded_in
         and before.crisis_id <> moved.crisis_id and before.retracted_in is null', name);
    set constraints all immediate; -- or the table could not be altered while its references are still to be looked at
    execute format('alter table record.%I enable trigger user', name);
    execute format(
      'create index on record.%I (left_crisis_id, recorded_in, id) where left_crisis_id is not null', name);
    execute format(
      'create trigger leaves before update on record.%I for each row
       when (old.crisis_id is distinct from new.crisis_id or new.left_crisis_id is not null)
       execute function record.leave_crisis()', name);
    if name <> 'fact_link' then
      execute format(
        'create trigger takes_links after update on record.%I for each row
         when (old.crisis_id <> new.crisis_id) execute function record.take_links()', name);
    end if;
  end loop;
end $$;

drop trigger belongs on record.fact_link;
create trigger belongs before insert or update on record.fact_link for each row
when (new.superseded_in = 9223372036854775807) execute function record.link_belongs();

-- The changes of each crisis, those that take something out of it among them: to be asked for one crisis only, as what is
-- in no crisis or leaves none is here too, of no crisis. As in V8 and V9, the tables are put together without conditions of
-- their own.
do $$
declare
  changes text;
begin
  select string_agg(format($select$
      select %L as kind, id, %s as key, %s as crisis_id, revision, recorded_in as number, recorded_at, %s as retracted,
             null::uuid as merged_into
      from record.%I$select$,
    upper(kind), key, crisis, retracted, name), ' union all ')
  into changes
  from (
    values ('crisis', 'crisis', 'key', 'id', 'false')
    union all
    select kind, name, key, crisis, 'coalesce(retracted_in = recorded_in, false)'
    from unnest(array['crisis_id', 'left_crisis_id']) as crisis,
         (select 'link', 'fact_link', 'null'
          union all
          select fact, fact, 'key'
          from unnest(array['statement', 'position', 'vote', 'casualty_figure', 'event']) as fact
         ) as own (kind, name, key)
  ) as versioned (kind, name, key, crisis, retracted);
  execute 'create view current_record.crisis_change as ' || changes;
  execute 'create view known_record.crisis_change as select * from (' || changes || ') as change
    where number <= current_setting(''standoff.known'')::bigint';
end $$;

-- Links whose facts were moved so far follow in a step of its own, so that nobody misses it who has read on meanwhile.
-- It comes last, as a step makes the transaction read and write in other schemas.
do $$
declare
  behind uuid[] := array(
    select l.id
    from record.fact_link l
    join current_record.fact f on f.id = l.from_id
    where l.superseded_in = 9223372036854775807 and l.retracted_in is null and l.crisis_id <> f.crisis_id);
begin
  if behind <> '{}' then
    perform record.begin_step(null, 'They went with their facts to another crisis.');
    update record.fact_link set revision = revision
    where id = any (behind) and superseded_in = 9223372036854775807; -- belongs does it
  end if;
end $$;
