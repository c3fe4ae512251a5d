-- Whom an actor's id stands for, as V9 has it, in a language that keeps the plan: in the other it was planned at each call,
-- which took longer than reading the actor.

create or replace function record.kept(id uuid) returns uuid language plpgsql stable strict parallel safe as $$
begin
  return coalesce((select m.kept_id from merged_actor m where m.id = $1), $1);
end $$;

create or replace function record.kept(ids uuid[]) returns uuid[] language plpgsql stable strict parallel safe as $$
begin
  return array(
    select coalesce(m.kept_id, asked.id) from unnest($1) as asked (id) left join merged_actor m on m.id = asked.id);
end $$;
