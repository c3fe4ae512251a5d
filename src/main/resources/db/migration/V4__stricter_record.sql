-- What the record refuses, whoever writes; and the indexes of further pages.

-- Refuses what the statement does; the trigger says why.
create function record.refuse() returns trigger language plpgsql as $$
begin
  raise exception '%', tg_argv[0] using errcode = 'integrity_constraint_violation';
end $$;

-- Makes every other writer wait until the transaction ends, and lets it read what the record says now, whatever the
-- connection served before. Whoever looks at the record to decide what to write holds it first.
create function record.hold() returns void language plpgsql as $$
begin
  perform from record.counter for update;
  perform set_config('search_path', 'current_record, record, public', true);
end $$;

-- Takes the next step for the running transaction. A moment of its own choice is for loading past revisions; it must
-- be later than the newest step and past, so that the order of steps and of moments stays one.
--
-- The update locks the table in mode ROW EXCLUSIVE before the clock is read and until the transaction ends. A reader
-- that gets mode SHARE, which conflicts, therefore sees every step whose moment is before that of its own transaction.
-- This takes for granted that the clock of the server is not set back.
create or replace function record.begin_step(author text, reason text, moment timestamptz default null)
returns bigint language plpgsql as $$
declare
  step record.counter;
begin
  if moment > clock_timestamp() then
    raise exception 'a step must not be later than now' using errcode = 'integrity_constraint_violation';
  end if;
  perform record.hold();
  update record.counter c
  set number = c.number + 1,
      at = coalesce(moment, greatest(clock_timestamp(), c.at + interval '1 microsecond'))
  returning c.* into step;
  insert into record.step values (step.number, step.at, author, reason);
  perform set_config('standoff.step', step.number::text, true);
  perform set_config('standoff.step_at', step.at::text, true);
  return step.number;
end $$;

create or replace function record.steps_in_order() returns trigger language plpgsql as $$
begin
  if new.at <= old.at then
    raise exception 'a step must be later than the one before' using errcode = 'integrity_constraint_violation';
  end if;
  if new.number <> old.number + 1 then
    raise exception 'steps are numbered one by one' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;

create trigger counter_stays before delete on record.counter
for each row execute function record.refuse('the record has one counter');

create function record.step_is_counted() returns trigger language plpgsql as $$
begin
  if not exists (select from record.counter c where c.number = new.number and c.at = new.at) then
    raise exception 'a step is taken by begin_step' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;

create trigger step_is_counted before insert on record.step
for each row execute function record.step_is_counted();

create trigger step_stays before update or delete on record.step
for each row execute function record.refuse('a step never changes');

create trigger identity_stays before update or delete on record.identity
for each row execute function record.refuse('an identity never changes');

create or replace function record.identify() returns trigger language plpgsql as $$
begin
  insert into record.identity values (new.id, tg_argv[0], new.key);
  new.revision := 1;
  return new;
end $$;

-- What has no key, a role or a link, may go and come back: it goes on counting its revisions.
create or replace function record.identify_by_id() returns trigger language plpgsql as $$
begin
  insert into record.identity values (new.id, tg_argv[0], new.id::text) on conflict (id) do nothing;
  if found then
    new.revision := 1;
  else
    execute format('select coalesce(max(revision), 0) + 1 from record.%I where id = $1', tg_table_name)
    into new.revision using new.id;
  end if;
  return new;
end $$;

-- Keeps what an insert, update or delete of a current row would lose.
create or replace function record.keep() returns trigger language plpgsql as $$
declare
  forever constant bigint := 9223372036854775807;
  step bigint := nullif(current_setting('standoff.step', true), '')::bigint;
begin
  if tg_op = 'INSERT' and new.superseded_in <> forever then
    if pg_trigger_depth() < 2 then -- not by this function itself
      raise exception 'a past revision is what a change leaves behind'
        using errcode = 'integrity_constraint_violation';
    end if;
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
  new.superseded_in := forever;
  return new;
end $$;

-- Counts the revisions of a row, one for each step that changes it, however often it does.
create or replace function record.count_revision() returns trigger language plpgsql as $$
begin
  -- without a step this counts nothing, and keep, which comes after, refuses the change
  new.revision := old.revision
    + coalesce(old.recorded_in < nullif(current_setting('standoff.step', true), '')::bigint, false)::int;
  return new;
end $$;

-- What stays as it is in every table of the record.
create procedure record.guard(table_name text) language plpgsql as $$
begin
  execute format(
    'create trigger rows_stay before truncate on record.%I
     for each statement execute function record.refuse(''the record is not emptied'')', table_name);
end $$;

create procedure record.guard_identity(table_name text, keyed boolean) language plpgsql as $$
begin
  execute format(
    'create trigger key_stays before update on record.%I for each row when (old.id <> new.id %s)
     execute function record.refuse(''id and key never change'')',
    table_name, case when keyed then 'or old.key <> new.key' else '' end);
end $$;

do $$
declare
  name text;
begin
  for name in select t.table_name from information_schema.tables t
              where t.table_schema = 'record' and t.table_type = 'BASE TABLE' loop
    call record.guard(name);
  end loop;
  for name in select c.table_name from information_schema.columns c
              where c.table_schema = 'record' and c.column_name = 'revision' loop
    call record.guard_identity(name, name not in ('role', 'fact_link'));
  end loop;
end $$;

-- Gives a table its time of knowledge: step columns, a primary key over all revisions, triggers and both views.
create or replace procedure record.keep_all_of(table_name text, key_columns text) language plpgsql as $$
begin
  execute format(
    'alter table record.%I
       add column recorded_at timestamptz not null default ''-infinity'',
       add column recorded_in bigint not null default 0,
       add column superseded_in bigint not null default 9223372036854775807,
       add primary key (%s, superseded_in),
       add check (recorded_in < superseded_in)', table_name, key_columns);
  call record.guard(table_name);
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
create or replace procedure record.keep_all_of_identified(table_name text, kind text, keyed boolean default true)
language plpgsql as $$
begin
  execute format('alter table record.%I add column revision int not null default 1', table_name);
  call record.keep_all_of(table_name, 'id');
  call record.guard_identity(table_name, keyed);
  execute format(
    'create trigger identify before insert on record.%I for each row
     when (new.superseded_in = 9223372036854775807) execute function record.%I(%L)',
    table_name, case when keyed then 'identify' else 'identify_by_id' end, kind);
  execute format(
    'create trigger count_revision before update on record.%I
     for each row execute function record.count_revision()', table_name);
end $$;

-- Seven days from a Sunday or a Monday, as Java has it in DateRules.
create function record.is_week(earliest date, latest date) returns boolean
language sql immutable parallel safe as $$
  select latest - earliest = 6 and extract(isodow from earliest) in (7, 1)
$$;

-- The rules of FuzzyDate, all of them but what concerns columns outside these four.
create or replace function record.is_fuzzy_date(earliest date, latest date, at timestamptz, "precision" text)
returns boolean language sql immutable parallel safe as $$
  select coalesce(
    (at is not null) = ("precision" = 'INSTANT')
    and coalesce(earliest between '0001-01-01' and '9999-12-31', true)
    and coalesce(latest between '0001-01-01' and '9999-12-31', true)
    and case "precision"
      when 'UNKNOWN' then earliest is null and latest is null
      -- its day is its date at an offset from UTC that is in use, -12 to +14 hours
      when 'INSTANT' then earliest = latest
        and earliest between ((at at time zone 'UTC') - interval '12 hours')::date
                         and ((at at time zone 'UTC') + interval '14 hours')::date
      when 'DAY' then earliest = latest
      when 'DAY_IN_WEEK' then latest - earliest = 6
      when 'WEEK' then record.is_week(earliest, latest)
      when 'MONTH' then extract(day from earliest) = 1 and latest = (earliest + interval '1 month -1 day')::date
      when 'YEAR' then extract(doy from earliest) = 1 and latest = (earliest + interval '1 year -1 day')::date
      when 'RANGE' then case
        when earliest is null or latest is null then coalesce(earliest, latest) is not null
        else earliest < latest and not record.is_week(earliest, latest)
      end
    end, false)
$$;

-- What of a FuzzyDate the function does not see: it is there as a whole or not at all.
create procedure record.check_fuzzy_date(table_name text, prefix text) language plpgsql as $$
begin
  execute format(
    'alter table record.%1$I
       add check (num_nulls(%2$s_precision, %2$s_basis, %2$s_approximate) in (0, 3)),
       add check (%2$s_precision is not null
         or num_nonnulls(%2$s_earliest, %2$s_latest, %2$s_at, %2$s_expression, %2$s_reason) = 0),
       add check (not (%2$s_approximate and %2$s_precision in (''UNKNOWN'', ''INSTANT'')))', table_name, prefix);
end $$;

-- What of a Quantity is_quantity does not see.
create procedure record.check_quantity(table_name text, prefix text) language plpgsql as $$
begin
  execute format(
    'alter table record.%1$I
       add check (num_nulls(%2$s_qualifier, %2$s_rules) in (0, 2)),
       add check (%2$s_qualifier is not null
         or num_nonnulls(%2$s_verbatim, %2$s_value, %2$s_low, %2$s_best, %2$s_high) = 0),
       add check (%2$s_qualifier <> ''UNKNOWN'' or num_nonnulls(%2$s_value, %2$s_low, %2$s_best, %2$s_high) = 0),
       add check (%2$s_qualifier <> ''NONE'' or coalesce(%2$s_low = 0 and %2$s_high = 0, false)),
       add check (%2$s_value >= 0),
       add check (%2$s_rules ~ ''\S'')', table_name, prefix);
end $$;

create procedure record.check_place(table_name text) language plpgsql as $$
begin
  execute format(
    'alter table record.%I
       add check (place_name is not null
         or num_nonnulls(place_country_code, place_latitude, place_longitude) = 0),
       add check (place_name ~ ''\S'')', table_name);
end $$;

do $$
declare
  owner text;
  prefix text;
begin
  for owner, prefix in
    select c.table_name, substring(c.column_name from '(.*)_basis') from information_schema.columns c
    where c.table_schema = 'record' and c.column_name like '%\_basis' loop
    call record.check_fuzzy_date(owner, prefix);
  end loop;
  for owner, prefix in
    select c.table_name, substring(c.column_name from '(.*)_qualifier') from information_schema.columns c
    where c.table_schema = 'record' and c.column_name like '%\_qualifier' loop
    call record.check_quantity(owner, prefix);
  end loop;
  for owner in
    select c.table_name from information_schema.columns c
    where c.table_schema = 'record' and c.column_name = 'place_name' loop
    call record.check_place(owner);
  end loop;
end $$;

-- Tables of later migrations get these checks with their columns.
create or replace procedure record.add_fuzzy_date(table_name text, prefix text, required boolean default true)
language plpgsql as $$
begin
  execute format(
    'alter table record.%1$I
       add column %2$s_earliest date, add column %2$s_latest date, add column %2$s_at timestamptz,
       add column %2$s_approximate boolean %3$s,
       add column %2$s_precision text %3$s, add column %2$s_basis text %3$s,
       add column %2$s_expression text, add column %2$s_reason text,
       add check (record.is_fuzzy_date(%2$s_earliest, %2$s_latest, %2$s_at, %2$s_precision) or %2$s_precision is null),
       add check (%2$s_basis in
         (''STATED_ABSOLUTE'', ''RESOLVED_RELATIVE'', ''INFERRED'', ''EXTERNAL'', ''NOT_STATED''))',
    table_name, prefix, case when required then 'not null' else '' end);
  call record.check_fuzzy_date(table_name, prefix);
end $$;

create or replace procedure record.add_quantity(table_name text, prefix text, required boolean)
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
  call record.check_quantity(table_name, prefix);
end $$;

create or replace procedure record.add_place(table_name text) language plpgsql as $$
begin
  execute format(
    'alter table record.%I
       add column place_name text, add column place_precision text,
       add column place_country_code text check (place_country_code ~ ''^[A-Z]{2}$''),
       add column place_latitude double precision check (place_latitude between -90 and 90),
       add column place_longitude double precision check (place_longitude between -180 and 180),
       add check ((place_name is null) = (place_precision is null)),
       add check ((place_latitude is null) = (place_longitude is null)),
       add check (place_precision in
         (''EXACT'', ''NEAR'', ''ADM2'', ''ADM1'', ''FEATURE'', ''COUNTRY'', ''INTERNATIONAL''))', table_name);
  call record.check_place(table_name);
end $$;

alter table record.evidence add check (char_start < char_end);

alter table record.event add check (contexts <@ array[
  'MILITARY', 'INTELLIGENCE', 'EXECUTIVE', 'LEGISLATIVE', 'ELECTION', 'POLITICAL_INSTITUTIONS', 'PRO_DEMOCRACY',
  'PRO_AUTOCRACY', 'ECONOMIC', 'LEGAL', 'REPARATIONS', 'HUMAN_RIGHTS', 'RIGHTS_FREEDOMS', 'REPRESSION',
  'HUMAN_SECURITY', 'GENDER', 'LGBT', 'RELIGION_ETHNICITY', 'INEQUALITY', 'DIPLOMATIC', 'TERRITORY', 'PEACEKEEPING',
  'HEALTH', 'ASYLUM', 'MIGRATION', 'DISASTERS', 'NATURAL_RESOURCE', 'ENVIRONMENT', 'TECHNOLOGY', 'TERRORISM', 'CBRN',
  'CYBER', 'MISINFORMATION', 'CRIME', 'CORRUPTION', 'ILLEGAL_DRUGS']);

-- Pages of one owner's facts in the order in which they were recorded.
create index on record.statement (speaker_id, recorded_in, id);
create index on record.position (holder_id, recorded_in, id);
create index on record.position (target_id, recorded_in, id);
create index on record.vote (body_id, recorded_in, id);
create index on record.casualty_figure (reported_by_id, recorded_in, id);
create index on record.actor (recorded_in, id);

-- Members in the order of their periods.
drop index record.role_by_organisation;
create index role_by_organisation on record.role (organisation_id, coalesce(period_earliest, 'infinity'), id);

-- Filters by what few rows have; what most have is found by the order of the page.
create index on record.statement (quotation);
create index on record.event (type);
create index on record.position (regarding);
create index on record.casualty_figure (quantity_qualifier);
create index on record.casualty_figure (grading);

do $$
declare
  facts text;
begin
  foreach facts in array array['statement', 'position', 'vote', 'casualty_figure', 'event'] loop
    execute format('create index on record.%I (rank)', facts);
    execute format('create index on record.%I (modality)', facts);
  end loop;
end $$;

-- The facts of all kinds, put together without conditions of their own: only so does the planner walk the indexes of
-- the tables side by side instead of sorting all that there is.
do $$
declare
  facts text;
begin
  select string_agg(format($select$
      select id, %1$L as kind, crisis_id, retracted_in, recorded_in,
             %2$s_earliest as happened_earliest, %2$s_latest as happened_latest, %2$s_precision as happened_precision,
             superseded_in
      from record.%3$I$select$,
    upper(name), happened, name), ' union all ')
  into facts
  from (values ('statement', 'said'), ('position', 'valid_from'), ('vote', 'held'), ('casualty_figure', 'period'),
               ('event', 'occurred')) as kinds (name, happened);
  execute format($view$
    create or replace view current_record.fact as
    select id, kind, crisis_id, retracted_in, recorded_in, happened_earliest, happened_latest, happened_precision
    from (%s) as fact
    where superseded_in = 9223372036854775807$view$, facts);
  execute format($view$
    create or replace view known_record.fact as
    select id, kind, crisis_id, retracted_in, recorded_in, happened_earliest, happened_latest, happened_precision
    from (%s) as fact
    where recorded_in <= current_setting('standoff.known')::bigint
      and superseded_in > current_setting('standoff.known')::bigint$view$, facts);
end $$;
