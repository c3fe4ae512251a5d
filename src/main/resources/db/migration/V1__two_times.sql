-- Everything in the record has two times: when it was so (columns of each table) and when it was known (steps).
-- Schema record holds every revision of every row. Two further schemas hold views of the same names, and a
-- transaction chooses between them by search_path:
--   current_record  what the record says now
--   known_record    what it said at the step in the setting standoff.known
create schema record;
create schema current_record;
create schema known_record;

-- A step is one committed change of the record. Its row lock makes commit order number order, so that what was
-- answered for an earlier step never changes and the list of steps misses nothing.
create table record.step (
  number bigint primary key,
  at timestamptz not null unique,
  author text,
  reason text
);

create table record.counter (
  one int primary key default 1 check (one = 1),
  number bigint not null,
  at timestamptz not null
);

insert into record.counter (number, at) values (0, '-infinity');

-- Takes the next step for the running transaction. A moment of its own choice is for loading past revisions; it must
-- be later than the newest step, so that the order of steps and of moments stays one.
create function record.begin_step(author text, reason text, moment timestamptz default null)
returns bigint language plpgsql as $$
declare
  step record.counter;
begin
  update record.counter c
  set number = c.number + 1,
      at = coalesce(moment, greatest(clock_timestamp(), c.at + interval '1 microsecond'))
  returning c.* into step;
  insert into record.step values (step.number, step.at, author, reason);
  perform set_config('standoff.step', step.number::text, true);
  perform set_config('standoff.step_at', step.at::text, true);
  return step.number;
end $$;

create function record.steps_in_order() returns trigger language plpgsql as $$
begin
  if new.at <= old.at then
    raise exception 'a step must be later than the one before' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;

create trigger steps_in_order before update on record.counter
for each row execute function record.steps_in_order();

-- What a reference points at: a versioned row has no single key, its identity has. References are looked at when the
-- transaction commits, since actors, roles and sources refer to each other; bulk loading sets them immediate.
create table record.identity (
  id uuid primary key,
  kind text not null,
  key text not null check (key <> ''),
  unique (kind, key)
);

-- The id of a kind and key, the same in every database: a version 8 UUID from the SHA-256 of both.
create function record.identity_of(kind text, key text) returns uuid
language sql immutable strict parallel safe as $$
  select encode(
    set_byte(set_byte(hash, 6, (get_byte(hash, 6) & 15) | 128), 8, (get_byte(hash, 8) & 63) | 128), 'hex')::uuid
  from (select substr(sha256(convert_to(kind || '/' || key, 'UTF8')), 1, 16)) as h (hash)
$$;

create function record.identify() returns trigger language plpgsql as $$
begin
  insert into record.identity values (new.id, tg_argv[0], new.key);
  return new;
end $$;

create function record.identify_by_id() returns trigger language plpgsql as $$
begin
  insert into record.identity values (new.id, tg_argv[0], new.id::text);
  return new;
end $$;

-- Keeps what an insert, update or delete of a current row would lose.
create function record.keep() returns trigger language plpgsql as $$
declare
  forever constant bigint := 9223372036854775807;
  step bigint := nullif(current_setting('standoff.step', true), '')::bigint;
begin
  if tg_op = 'INSERT' and new.superseded_in <> forever then
    return new;
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
  return new;
end $$;

-- Counts the revisions of a row that has them (the parts of a fact belong to its revision and have none of their own).
create function record.count_revision() returns trigger language plpgsql as $$
begin
  -- without a step this counts nothing, and keep, which comes after, refuses the change
  if old.recorded_in < nullif(current_setting('standoff.step', true), '')::bigint then
    new.revision := old.revision + 1;
  end if;
  return new;
end $$;

-- Gives a table its time of knowledge: step columns, a primary key over all revisions, triggers and both views.
create procedure record.keep_all_of(table_name text, key_columns text) language plpgsql as $$
begin
  execute format(
    'alter table record.%I
       add column recorded_at timestamptz not null default ''-infinity'',
       add column recorded_in bigint not null default 0,
       add column superseded_in bigint not null default 9223372036854775807,
       add primary key (%s, superseded_in),
       add check (recorded_in < superseded_in)', table_name, key_columns);
  execute format(
    'create trigger keep before insert or update or delete on record.%I
     for each row execute function record.keep()', table_name);
  execute format(
    'create view current_record.%I as
     select * from record.%I where superseded_in = 9223372036854775807', table_name, table_name);
  execute format(
    'create view known_record.%I as
     select * from record.%I
     where recorded_in <= current_setting(''standoff.known'')::bigint
       and superseded_in > current_setting(''standoff.known'')::bigint', table_name, table_name);
end $$;

-- The same for a row that stands for itself: it gets an identity and counts its revisions.
create procedure record.keep_all_of_identified(table_name text, kind text, keyed boolean default true)
language plpgsql as $$
begin
  execute format('alter table record.%I add column revision int not null default 1', table_name);
  call record.keep_all_of(table_name, 'id');
  execute format(
    'create trigger identify before insert on record.%I for each row
     when (new.superseded_in = 9223372036854775807) execute function record.%I(%L)',
    table_name, case when keyed then 'identify' else 'identify_by_id' end, kind);
  execute format(
    'create trigger count_revision before update on record.%I
     for each row execute function record.count_revision()', table_name);
end $$;

-- The rules of values that several tables hold, as Java has them in FuzzyDate and Quantity.
create function record.is_fuzzy_date(earliest date, latest date, at timestamptz, "precision" text)
returns boolean language sql immutable parallel safe as $$
  select case "precision"
    when 'UNKNOWN' then earliest is null and latest is null and at is null
    when 'RANGE' then coalesce(earliest, latest) is not null and (earliest is null or latest is null or earliest <= latest)
    when 'INSTANT' then at is not null and earliest = latest and earliest is not null
    when 'DAY' then earliest = latest and earliest is not null
    when 'DAY_IN_WEEK' then coalesce(latest - earliest = 6, false)
    when 'WEEK' then coalesce(latest - earliest = 6, false)
    when 'MONTH' then coalesce(latest = (date_trunc('month', earliest::timestamp) + interval '1 month -1 day')::date, false)
    when 'YEAR' then coalesce(latest = (date_trunc('year', earliest::timestamp) + interval '1 year -1 day')::date, false)
    else false
  end
$$;

create function record.is_quantity(low int, best int, high int)
returns boolean language sql immutable parallel safe as $$
  select coalesce(low >= 0, true) and coalesce(best >= 0, true) and coalesce(high >= 0, true)
     and coalesce(low <= best, true) and coalesce(best <= high, true) and coalesce(low <= high, true)
$$;

-- The columns of an embedded FuzzyDate.
create procedure record.add_fuzzy_date(table_name text, prefix text, required boolean default true)
language plpgsql as $$
begin
  execute format(
    'alter table record.%1$I
       add column %2$s_earliest date, add column %2$s_latest date, add column %2$s_at timestamptz,
       add column %2$s_approximate boolean %3$s,
       add column %2$s_precision text %3$s, add column %2$s_basis text %3$s,
       add column %2$s_expression text, add column %2$s_reason text,
       add check (record.is_fuzzy_date(%2$s_earliest, %2$s_latest, %2$s_at, %2$s_precision)
         or (%2$s_precision is null and %2$s_basis is null and %2$s_approximate is null)),
       add check (%2$s_basis in
         (''STATED_ABSOLUTE'', ''RESOLVED_RELATIVE'', ''INFERRED'', ''EXTERNAL'', ''NOT_STATED''))',
    table_name, prefix, case when required then 'not null' else '' end);
end $$;

-- The columns of an embedded Quantity.
create procedure record.add_quantity(table_name text, prefix text, required boolean)
language plpgsql as $$
begin
  execute format(
    'alter table record.%1$I
       add column %2$s_verbatim text, add column %2$s_qualifier text %3$s, add column %2$s_value int,
       add column %2$s_low int, add column %2$s_best int, add column %2$s_high int, add column %2$s_rules text %3$s,
       add check (record.is_quantity(%2$s_low, %2$s_best, %2$s_high)),
       add check (%2$s_qualifier in (''EXACT'', ''AT_LEAST'', ''MORE_THAN'', ''JUST_OVER'', ''NEARLY'', ''UP_TO'',
         ''FEWER_THAN'', ''APPROXIMATE'', ''BETWEEN'', ''TENS'', ''DOZENS'', ''SCORES'', ''HUNDREDS'', ''THOUSANDS'',
         ''SEVERAL'', ''SOME'', ''MANY'', ''UNQUANTIFIED'', ''NONE'', ''UNKNOWN''))',
    table_name, prefix, case when required then 'not null' else '' end);
end $$;

-- The columns of an embedded Place.
create procedure record.add_place(table_name text) language plpgsql as $$
begin
  execute format(
    'alter table record.%I
       add column place_name text, add column place_country_code text check (place_country_code ~ ''^[A-Z]{2}$''), add column place_precision text,
       add column place_latitude double precision check (place_latitude between -90 and 90),
       add column place_longitude double precision check (place_longitude between -180 and 180),
       add check ((place_name is null) = (place_precision is null)),
       add check ((place_latitude is null) = (place_longitude is null)),
       add check (place_precision in
         (''EXACT'', ''NEAR'', ''ADM2'', ''ADM1'', ''FEATURE'', ''COUNTRY'', ''INTERNATIONAL''))', table_name);
end $$;
