-- A merger of two actors, as V18 has it, looks first where there is anything to be done. Each statement that is put
-- together takes longer to plan than to find nothing, and most actors that are given up are named in a few columns only.

-- The columns that name an actor, and in which column the rows tell whose they are.
create function record.columns_that_name(actor uuid) returns table (name text, "column" text, owner text)
language sql stable as $$
  select 'statement', 'speaker_id', 'id' where exists (select from current_record.statement where speaker_id = actor)
  union all
  select 'position', 'holder_id', 'id' where exists (select from current_record.position where holder_id = actor)
  union all
  select 'position', 'target_id', 'id' where exists (select from current_record.position where target_id = actor)
  union all
  select 'vote', 'body_id', 'id' where exists (select from current_record.vote where body_id = actor)
  union all
  select 'ballot', 'voter_id', 'vote_id' where exists (select from current_record.ballot where voter_id = actor)
  union all
  select 'casualty_figure', 'reported_by_id', 'id'
  where exists (select from current_record.casualty_figure where reported_by_id = actor)
  union all
  select 'source', 'publisher_id', 'id' where exists (select from current_record.source where publisher_id = actor)
  union all
  select 'role', 'organisation_id', 'id' where exists (select from current_record.role where organisation_id = actor)
  union all
  select 'evidence', 'attributed_to_id', 'bearer_id'
  where exists (select from current_record.evidence where attributed_to_id = actor)
$$;

-- The same of lists, and which entries are alike that name the same actor.
create function record.lists_that_name(actor uuid) returns table (name text, owner text, alike text)
language sql stable as $$
  select 'statement_addressee', 'statement_id', 'true'
  where exists (select from current_record.statement_addressee where actor_id = actor)
  union all
  select 'statement_mention', 'statement_id', 'true'
  where exists (select from current_record.statement_mention where actor_id = actor)
  union all
  select 'casualty_perpetrator', 'casualty_figure_id', 'true'
  where exists (select from current_record.casualty_perpetrator where actor_id = actor)
  union all
  select 'event_participant', 'event_id', 'twin.role = own.role'
  where exists (select from current_record.event_participant where actor_id = actor)
  union all
  select 'role_according_to', 'role_id', 'true'
  where exists (select from current_record.role_according_to where actor_id = actor)
  union all
  select 'role_disputed_by', 'role_id', 'true'
  where exists (select from current_record.role_disputed_by where actor_id = actor)
$$;

-- The tables in which what has these ids counts its revisions.
create function record.tables_that_hold(ids uuid[]) returns table (name text) language sql stable as $$
  select 'statement' where exists (select from current_record.statement where id = any (ids))
  union all
  select 'position' where exists (select from current_record.position where id = any (ids))
  union all
  select 'vote' where exists (select from current_record.vote where id = any (ids))
  union all
  select 'casualty_figure' where exists (select from current_record.casualty_figure where id = any (ids))
  union all
  select 'event' where exists (select from current_record.event where id = any (ids))
  union all
  select 'role' where exists (select from current_record.role where id = any (ids))
  union all
  select 'actor' where exists (select from current_record.actor where id = any (ids))
$$;

-- The same as in V9, but that an entry of the list that stays what and where it was is not written anew.
create or replace function record.move_in_list(table_name text, owner text, alike text, from_id uuid, to_id uuid)
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
  if owners is not null then
    call record.count_anew(table_name, owner, owners);
  end if;
  return coalesce(owners, '{}') || record.move_references(table_name, 'actor_id', owner, from_id, to_id);
end $$;

-- Merges one actor into another, in the step that the transaction has taken. Where both cast the same ballot in a vote
-- one of them goes, and so it does in a vote that was withdrawn, which nobody can correct any more; where they cast
-- different ones in a vote that stands this fails with a unique violation, as one actor has one ballot.
create or replace function record.merge_actors(keep uuid, merge uuid) returns void language plpgsql as $$
declare
  step bigint := current_setting('standoff.step')::bigint;
  touched uuid[] := '{}';
  part record;
begin
  with gone as (
    delete from current_record.ballot own
    using current_record.ballot twin, current_record.vote v
    where own.voter_id = merge and twin.voter_id = keep and twin.vote_id = own.vote_id and v.id = own.vote_id
      and (twin.choice = own.choice or v.retracted_in is not null)
    returning own.vote_id)
  select coalesce(array_agg(vote_id), '{}') into touched from gone;
  touched := touched || record.drop_alike_evidence(merge, keep);

  for part in select * from record.columns_that_name(merge) loop
    touched := touched || record.move_references(part.name, part."column", part.owner, merge, keep);
  end loop;
  for part in select * from record.lists_that_name(merge) loop
    touched := touched || record.move_in_list(part.name, part.owner, part.alike, merge, keep);
  end loop;

  -- A part belongs to a revision of its owner, so that has a further one.
  touched := touched || array(select r.holder_id from current_record.role r where r.id = any (touched));
  call record.drop_alike_roles(merge, keep, touched);

  -- What the merged one has beyond the kept one: its names, of which one actor has one primary, and all else.
  delete from current_record.actor_name own
  using current_record.actor_name twin
  where own.actor_id = merge and twin.actor_id = keep
    and twin.name = own.name and twin.language is not distinct from own.language;
  delete from current_record.evidence own
  using current_record.evidence twin
  where own.bearer_id = merge and twin.bearer_id = keep
    and record.content_of(to_jsonb(twin)) = record.content_of(to_jsonb(own));
  update current_record.actor_name set kind = 'ALIAS' where actor_id = merge and kind = 'PRIMARY';
  call record.move_parts('actor_name', 'actor_id', merge, keep);
  call record.move_parts('external_id', 'actor_id', merge, keep);
  call record.move_parts('evidence', 'bearer_id', merge, keep);
  call record.move_parts('role', 'holder_id', merge, keep);
  update current_record.actor kept
  set country = coalesce(kept.country, merged.country), description = coalesce(kept.description, merged.description)
  from current_record.actor merged
  where kept.id = keep and merged.id = merge;

  for part in select * from record.tables_that_hold(touched) loop
    execute format(
      'update current_record.%I set revision = revision where id = any ($1) and recorded_in < $2', part.name)
    using touched, step;
  end loop;

  update current_record.merged_actor set kept_id = keep, revision = revision + 1 where kept_id = merge;
  insert into current_record.merged_actor (id, key, kept_id, revision)
  select a.id, a.key, keep, a.revision + 1 from current_record.actor a where a.id = merge;
  delete from current_record.actor where id = merge;
end $$;
