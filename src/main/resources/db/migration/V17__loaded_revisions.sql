-- Revisions that are loaded whole. A record that is brought from elsewhere has many steps, and each row of it is known with
-- the steps in which it was recorded and superseded. Whoever loads it begins all its steps at once and writes each row as
-- it is to stay, in any order of the steps: many in one statement, and none twice.

-- Begins as many steps as there are moments and reasons, each later than the one before; what has no moment is done now.
-- Until the transaction ends, rows may tell by their recorded_in in which of these steps they are recorded, and past ones
-- by superseded_in in which they ceased to stand. Returns the number of the first step.
create function record.begin_steps(moments timestamptz[], reasons text[]) returns bigint language plpgsql as $$
declare
  first bigint;
  latest timestamptz;
begin
  perform record.hold();
  lock table record.counter in row exclusive mode; -- before the clock is read, as begin_step says
  select c.number + 1, greatest(clock_timestamp(), c.at) into first, latest from record.counter c;
  if exists (select from unnest(moments) as own (at) where own.at > latest) then
    raise exception 'a step must not be later than now' using errcode = 'integrity_constraint_violation';
  end if;
  perform set_config('standoff.first_step', least(first, record.first_step())::text, true);
  insert into record.step
  select first - 1 + own.place, coalesce(own.at, latest + own.place * interval '1 microsecond'), null, own.reason
  from unnest(moments, reasons) with ordinality as own (at, reason, place)
  order by own.place;
  update record.counter c
  set number = s.number, at = s.at
  from (select number, at from record.step order by number desc limit 1) as s;
  perform record.enter_step((select c.number from record.counter c));
  return first;
end $$;

-- The first of the steps that the transaction began together; null where it did not.
create function record.first_step() returns bigint language sql stable as $$
  select nullif(current_setting('standoff.first_step', true), '')::bigint
$$;

-- What the transaction writes next belongs to this step, one of those that it began together, if it does not tell its own.
create function record.enter_step(number bigint) returns void language plpgsql as $$
declare
  moment timestamptz := (select s.at from record.step s where s.number = $1 and s.number >= record.first_step());
begin
  if moment is null then
    raise exception 'a step is entered by who began it' using errcode = 'integrity_constraint_violation';
  end if;
  perform set_config('standoff.step', number::text, true);
  perform set_config('standoff.step_at', moment::text, true);
end $$;

-- A step is the one that the counter has come to, or one of several that follow it.
create or replace function record.step_is_counted() returns trigger language plpgsql as $$
begin
  if exists (select from record.counter c where c.number = new.number and c.at = new.at) then
    return new;
  end if;
  if not coalesce(new.number >= record.first_step(), false) then
    raise exception 'a step is taken by begin_step' using errcode = 'integrity_constraint_violation';
  end if;
  if not exists (
    select from record.step s where s.number = new.number - 1 and s.at < new.at
    union all
    select from record.counter c where c.number = new.number - 1 and c.at < new.at
  ) then
    raise exception 'a step must be later than the one before' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;

create or replace function record.steps_in_order() returns trigger language plpgsql as $$
begin
  if new.at <= old.at then
    raise exception 'a step must be later than the one before' using errcode = 'integrity_constraint_violation';
  end if;
  if new.number <> old.number + 1
     and not exists (select from record.step s where s.number = new.number and s.at = new.at and new.number > old.number) then
    raise exception 'steps are numbered one by one' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;

-- Keeps what an insert, update or delete of a current row would lose.
create or replace function record.keep() returns trigger language plpgsql as $$
declare
  forever constant bigint := 9223372036854775807;
  step bigint := nullif(current_setting('standoff.step', true), '')::bigint;
begin
  if tg_op = 'INSERT' then
    if new.superseded_in <> forever and pg_trigger_depth() > 1 then -- by this function itself
      return new;
    end if;
    if new.recorded_in >= record.first_step() then
      new.recorded_at := record.moment_of(new.recorded_in, new.superseded_in);
      return new;
    end if;
    if new.superseded_in <> forever then
      raise exception 'a past revision is what a change leaves behind'
        using errcode = 'integrity_constraint_violation';
    end if;
  end if;
  if step is null then
    raise exception 'the record changes only within a step';
  end if;
  if tg_op <> 'INSERT' then
    if old.superseded_in <> forever then
      raise exception 'a past revision never changes';
    end if;
    if old.recorded_in < step then
      old.superseded_in := step;
      execute format('insert into %I.%I select ($1).*', tg_table_schema, tg_table_name) using old;
    end if;
    if tg_op = 'DELETE' then
      return old;
    end if;
  end if;
  new.recorded_in := step;
  new.recorded_at := current_setting('standoff.step_at')::timestamptz;
  new.superseded_in := forever;
  return new;
end $$;

-- When a row was recorded that tells its steps, of which there are no others than those that were begun.
create function record.moment_of(recorded_in bigint, superseded_in bigint) returns timestamptz language plpgsql as $$
declare
  moment timestamptz := (select s.at from record.step s where s.number = $1);
begin
  if moment is null
     or superseded_in <> 9223372036854775807 and not exists (select from record.step s where s.number = $2) then
    raise exception 'a row is of a step that was begun' using errcode = 'integrity_constraint_violation';
  end if;
  return moment;
end $$;

-- A revision that is loaded follows the one before, which comes first.
create function record.follow_revision() returns trigger language plpgsql as $$
declare
  follows boolean;
begin
  execute format(
    'select exists (select from record.%I before
                    where before.id = $1 and before.revision = $2 - 1 and before.superseded_in %s $3)',
    tg_table_name, tg_argv[0])
  into follows using new.id, new.revision, new.recorded_in;
  if not follows then
    raise exception 'a revision follows the one before' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;

create or replace function record.identify() returns trigger language plpgsql as $$
begin
  if new.recorded_in >= record.first_step() and new.revision > 1 then
    return new;
  end if;
  insert into record.identity values (new.id, tg_argv[0], new.key);
  new.revision := 1;
  return new;
end $$;

create or replace function record.identify_by_id() returns trigger language plpgsql as $$
begin
  if new.recorded_in >= record.first_step() and new.revision > 1 then
    return new;
  end if;
  insert into record.identity values (new.id, tg_argv[0], new.id::text) on conflict (id) do nothing;
  if found then
    new.revision := 1;
  else
    execute format('select coalesce(max(revision), 0) + 1 from record.%I where id = $1', tg_table_name)
    into new.revision using new.id;
  end if;
  return new;
end $$;

-- Gives rows that stand for themselves an identity with their first revision. Past ones are written by keep, at a depth of
-- its own, or loaded. What has no key may have been gone for a while between two revisions.
create procedure record.identify_rows(table_name text, kind text, keyed boolean) language plpgsql as $$
begin
  execute format(
    'create or replace trigger identify before insert on record.%I for each row
     when (new.superseded_in = 9223372036854775807
           or new.recorded_in >= record.first_step() and pg_trigger_depth() = 0)
     execute function record.%I(%L)',
    table_name, case when keyed then 'identify' else 'identify_by_id' end, kind);
  execute format(
    'create trigger follow_revision before insert on record.%I for each row
     when (new.recorded_in > 0 and new.revision > 1 and pg_trigger_depth() = 0) execute function record.follow_revision(%L)',
    table_name, case when keyed then '=' else '<=' end);
end $$;

do $$
declare
  identified record;
begin
  for identified in
    select * from (values
      ('crisis', 'CRISIS', true), ('actor', 'ACTOR', true), ('role', 'ROLE', false), ('source', 'SOURCE', true),
      ('statement', 'STATEMENT', true), ('position', 'POSITION', true), ('vote', 'VOTE', true),
      ('casualty_figure', 'CASUALTY_FIGURE', true), ('event', 'EVENT', true), ('fact_link', 'LINK', false))
      as t (name, kind, keyed)
  loop
    call record.identify_rows(identified.name, identified.kind, identified.keyed);
  end loop;
end $$;

create or replace procedure record.keep_all_of_identified(table_name text, kind text, keyed boolean default true)
language plpgsql as $$
begin
  execute format('alter table record.%I add column revision int not null default 1', table_name);
  call record.keep_all_of(table_name, 'id');
  call record.guard_identity(table_name, keyed);
  call record.identify_rows(table_name, kind, keyed);
  execute format(
    'create trigger count_revision before update on record.%I
     for each row execute function record.count_revision()', table_name);
end $$;

-- A past revision of a link belongs to a crisis too. Links that are loaded start from facts that stayed in theirs.
create or replace trigger belongs before insert or update on record.fact_link for each row
when (new.superseded_in = 9223372036854775807 or new.recorded_in >= record.first_step() and pg_trigger_depth() = 0)
execute function record.link_belongs();
