-- Two actors that turn out to be one. Whatever refers to the merged one refers to the kept one from then on, as a further
-- revision of whatever it is; of the merged one nothing stays but that its key and id stand for the kept one.
--
-- References are moved, not resolved whenever they are read: merging is rare and reading is not, an index over a column
-- goes on serving, and an earlier moment shows two actors without doing anything for it, as all tables are two-timed.
create table record.merged_actor (
  id uuid not null references record.identity deferrable initially deferred,
  key text not null,
  kept_id uuid not null references record.identity deferrable initially deferred check (kept_id <> id),
  revision int not null
);
call record.keep_all_of('merged_actor', 'id');
create index on record.merged_actor (kept_id);
create index on record.merged_actor (recorded_in, id);

-- The actor that answers for an id: itself, or the one into which it was merged. Of the record as it is asked about,
-- hence the names without a schema, which is not known yet.
set local check_function_bodies = off;
create function record.kept(id uuid) returns uuid language sql stable strict parallel safe as $$
  select coalesce((select m.kept_id from merged_actor m where m.id = $1), $1)
$$;

create function record.kept(ids uuid[]) returns uuid[] language sql stable strict parallel safe as $$
  select array(
    select coalesce(m.kept_id, asked.id) from unnest($1) as asked (id) left join merged_actor m on m.id = asked.id)
$$;

-- Found by whom they name, when that is merged.
create index role_according_to_by_actor on record.role_according_to (actor_id);
create index role_disputed_by_by_actor on record.role_disputed_by (actor_id);

-- Moves what refers to an actor in one column; returns the rows' owners.
create function record.move_references(table_name text, column_name text, owner text, from_id uuid, to_id uuid)
returns uuid[] language plpgsql as $$
declare
  owners uuid[];
begin
  execute format(
    'with moved as (update current_record.%1$I set %2$I = $1 where %2$I = $2 returning %3$I)
     select array_agg(distinct %3$I) from moved', table_name, column_name, owner)
  into owners using to_id, from_id;
  return coalesce(owners, '{}');
end $$;

-- The same for a list of actors, which names neither twice: of two alike entries the moved one goes. The places that
-- are left are counted anew, by way of negative ones, since no two entries may ever have the same.
create function record.move_in_list(table_name text, owner text, alike text, from_id uuid, to_id uuid)
returns uuid[] language plpgsql as $$
declare
  owners uuid[];
begin
  execute format(
    'with gone as (
       delete from current_record.%1$I own
       using current_record.%1$I twin
       where own.actor_id = $1 and twin.actor_id = $2 and twin.%2$I = own.%2$I and %3$s
       returning own.%2$I)
     select array_agg(distinct %2$I) from gone', table_name, owner, alike)
  into owners using from_id, to_id;
  execute format(
    'update current_record.%1$I own
     set ordinal = -1 - counted.place
     from (select %2$I as owner, ordinal, row_number() over (partition by %2$I order by ordinal)::int - 1 as place
           from current_record.%1$I
           where %2$I = any ($1)) as counted
     where own.%2$I = counted.owner and own.ordinal = counted.ordinal', table_name, owner)
  using owners;
  execute format('update current_record.%I set ordinal = -1 - ordinal where ordinal < 0 and %I = any ($1)', table_name, owner)
  using owners;
  return coalesce(owners, '{}') || record.move_references(table_name, 'actor_id', owner, from_id, to_id);
end $$;

-- Puts the parts of one actor behind those of another.
create procedure record.move_parts(table_name text, owner text, from_id uuid, to_id uuid) language plpgsql as $$
begin
  execute format(
    'update current_record.%1$I own
     set %2$I = $2, ordinal = counted.place
     from (select ordinal, (row_number() over (order by ordinal)
                            + (select count(*) from current_record.%1$I where %2$I = $2))::int - 1 as place
           from current_record.%1$I
           where %2$I = $1) as counted
     where own.%2$I = $1 and own.ordinal = counted.ordinal', table_name, owner)
  using from_id, to_id;
end $$;

-- Merges one actor into another, in the step that the transaction has taken. Where both cast the same ballot in a vote
-- one of them goes; where they cast different ones this fails with a unique violation, as one actor has one ballot.
create function record.merge_actors(keep uuid, merge uuid) returns void language plpgsql as $$
declare
  step bigint := current_setting('standoff.step')::bigint;
  touched uuid[] := '{}';
  part record;
begin
  with gone as (
    delete from current_record.ballot own
    using current_record.ballot twin
    where own.voter_id = merge and twin.voter_id = keep and twin.vote_id = own.vote_id and twin.choice = own.choice
    returning own.vote_id)
  select coalesce(array_agg(vote_id), '{}') into touched from gone;

  for part in
    select * from (values
      ('statement', 'speaker_id', 'id'), ('position', 'holder_id', 'id'), ('position', 'target_id', 'id'),
      ('vote', 'body_id', 'id'), ('ballot', 'voter_id', 'vote_id'), ('casualty_figure', 'reported_by_id', 'id'),
      ('source', 'publisher_id', 'id'), ('role', 'organisation_id', 'id'),
      ('evidence', 'attributed_to_id', 'bearer_id')) as reference (name, "column", owner)
  loop
    touched := touched || record.move_references(part.name, part."column", part.owner, merge, keep);
  end loop;

  for part in
    select * from (values
      ('statement_addressee', 'statement_id', 'true'), ('statement_mention', 'statement_id', 'true'),
      ('casualty_perpetrator', 'casualty_figure_id', 'true'), ('event_participant', 'event_id', 'twin.role = own.role'),
      ('role_according_to', 'role_id', 'true'), ('role_disputed_by', 'role_id', 'true')) as list (name, owner, alike)
  loop
    touched := touched || record.move_in_list(part.name, part.owner, part.alike, merge, keep);
  end loop;

  -- What the merged one has beyond the kept one: its names, of which one actor has one primary, and all else.
  delete from current_record.actor_name own
  using current_record.actor_name twin
  where own.actor_id = merge and twin.actor_id = keep
    and twin.name = own.name and twin.language is not distinct from own.language;
  update current_record.actor_name set kind = 'ALIAS' where actor_id = merge and kind = 'PRIMARY';
  call record.move_parts('actor_name', 'actor_id', merge, keep);
  call record.move_parts('external_id', 'actor_id', merge, keep);
  call record.move_parts('evidence', 'bearer_id', merge, keep);
  call record.move_parts('role', 'holder_id', merge, keep);
  update current_record.actor kept
  set country = coalesce(kept.country, merged.country), description = coalesce(kept.description, merged.description)
  from current_record.actor merged
  where kept.id = keep and merged.id = merge;

  -- A part belongs to a revision of its owner, so that has a further one.
  touched := touched || array(select r.holder_id from current_record.role r where r.id = any (touched));
  for part in
    select unnest(array['statement', 'position', 'vote', 'casualty_figure', 'event', 'role', 'actor']) as name
  loop
    execute format(
      'update current_record.%I set revision = revision where id = any ($1) and recorded_in < $2', part.name)
    using touched, step;
  end loop;

  update current_record.merged_actor set kept_id = keep, revision = revision + 1 where kept_id = merge;
  insert into current_record.merged_actor (id, key, kept_id, revision)
  select a.id, a.key, keep, a.revision + 1 from current_record.actor a where a.id = merge;
  delete from current_record.actor where id = merge;
end $$;

-- The feed tells of it under the key of the merged one.
do $$
declare
  changes text;
begin
  select string_agg(format($select$
      select %L as kind, id, %s as key, %s as crisis_id, revision, recorded_in as number, recorded_at, %s as retracted,
             %s as merged_into
      from record.%I$select$,
    upper(kind), key, crisis, retracted, merged, name), ' union all ')
  into changes
  from (
    values
      ('crisis', 'crisis', 'key', 'id', 'false', 'null::uuid'),
      ('actor', 'actor', 'key', 'null::uuid', 'false', 'null::uuid'),
      ('actor', 'merged_actor', 'key', 'null::uuid', 'false', 'kept_id'),
      ('source', 'source', 'key', 'null::uuid', 'false', 'null::uuid'),
      ('link', 'fact_link', 'null', 'crisis_id', 'coalesce(retracted_in = recorded_in, false)', 'null::uuid')
    union all
    select fact, fact, 'key', 'crisis_id', 'coalesce(retracted_in = recorded_in, false)', 'null::uuid'
    from unnest(array['statement', 'position', 'vote', 'casualty_figure', 'event']) as fact
  ) as versioned (kind, name, key, crisis, retracted, merged);
  execute 'create or replace view current_record.change as ' || changes;
  execute 'create or replace view known_record.change as select * from (' || changes || ') as change
    where number <= current_setting(''standoff.known'')::bigint';
end $$;
