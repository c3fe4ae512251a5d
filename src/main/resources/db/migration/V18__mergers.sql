-- What a merger of two actors leaves, as V9 has it, but for what stood in its way or came out twice.

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
