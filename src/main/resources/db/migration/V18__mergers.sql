-- What a merger of two actors leaves, as V9 has it, but for what stood in its way or came out twice.

-- What a row says, without whose it is, in which place it stands and since when it is known.
create function record.content_of(told jsonb) returns jsonb language sql immutable strict parallel safe as $$
  select told - '{id,holder_id,bearer_id,ordinal,revision,recorded_at,recorded_in,superseded_in}'::text[]
$$;

-- The same of a role, with its lists and its evidence.
create function record.content_of_role(role_id uuid) returns jsonb language sql stable strict as $$
  select jsonb_build_array(
    record.content_of(to_jsonb(r)),
    array(select l.actor_id from current_record.role_according_to l where l.role_id = r.id order by l.ordinal),
    array(select l.actor_id from current_record.role_disputed_by l where l.role_id = r.id order by l.ordinal),
    array(select record.content_of(to_jsonb(e)) from current_record.evidence e where e.bearer_id = r.id order by e.ordinal))
  from current_record.role r
  where r.id = $1
$$;

-- Counts the places of a table's lists anew after something went, by way of negative ones, since no two entries of a list
-- may ever have the same.
create procedure record.count_anew(table_name text, owner text, owners uuid[]) language plpgsql as $$
begin
  execute format(
    'update current_record.%1$I own
     set ordinal = -1 - counted.place
     from (select %2$I as owner, ordinal, row_number() over (partition by %2$I order by ordinal)::int - 1 as place
           from current_record.%1$I
           where %2$I = any ($1)) as counted
     where own.%2$I = counted.owner and own.ordinal = counted.ordinal and counted.ordinal <> counted.place',
    table_name, owner)
  using owners;
  execute format('update current_record.%I set ordinal = -1 - ordinal where ordinal < 0 and %I = any ($1)', table_name, owner)
  using owners;
end $$;

-- Of evidence that is the same but for being attributed to the one actor here and to the other there, drops what is to be
-- moved. Returns what rested on it.
create function record.drop_alike_evidence(from_id uuid, to_id uuid) returns uuid[] language plpgsql as $$
declare
  bearers uuid[];
begin
  with gone as (
    delete from current_record.evidence own
    using current_record.evidence twin
    where own.attributed_to_id = from_id and twin.attributed_to_id = to_id and twin.bearer_id = own.bearer_id
      and record.content_of(to_jsonb(twin)) - 'attributed_to_id' = record.content_of(to_jsonb(own)) - 'attributed_to_id'
    returning own.bearer_id)
  select coalesce(array_agg(distinct bearer_id), '{}') into bearers from gone;
  call record.count_anew('evidence', 'bearer_id', bearers);
  return bearers;
end $$;

-- Of roles that have come to say the same of one holder keeps the first: one that the merger did not change, if there is
-- any, and of the kept actor's before the other's. All that they name has been moved, the roles themselves have not.
create procedure record.drop_alike_roles(from_id uuid, to_id uuid, changed uuid[]) language plpgsql as $$
declare
  holders uuid[] := array(select r.holder_id from current_record.role r where r.id = any (changed)) || from_id || to_id;
  gone uuid[];
begin
  gone := array(
    select told.id
    from (select r.id,
                 row_number() over (
                   partition by case r.holder_id when from_id then to_id else r.holder_id end, record.content_of_role(r.id)
                   order by r.holder_id = from_id, r.id = any (changed), r.ordinal) as place
          from current_record.role r
          where r.holder_id = any (holders)) as told
    where told.place > 1);
  delete from current_record.role_according_to where role_id = any (gone);
  delete from current_record.role_disputed_by where role_id = any (gone);
  delete from current_record.evidence where bearer_id = any (gone);
  delete from current_record.role where id = any (gone);
  call record.count_anew('role', 'holder_id', holders);
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
