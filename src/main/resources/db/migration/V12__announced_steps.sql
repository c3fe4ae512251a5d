-- Who follows the record is told of each step. PostgreSQL passes a notification on when its transaction is committed, to
-- whoever listens in this database, on whatever instance; one that is rolled back says nothing. The number alone is told:
-- what the step did is read by those who want it.
create function record.announce() returns trigger language plpgsql as $$
begin
  perform pg_notify('standoff_step', new.number::text);
  return null;
end $$;

create trigger announced after insert on record.step
for each row execute function record.announce();

-- The page about an actor in another register, where it is not where the pages of that register are known to be.
alter table record.external_id add column url text check (url ~ '^https?://');

create or replace view current_record.external_id as
select * from record.external_id where superseded_in = 9223372036854775807;

create or replace view known_record.external_id as
select * from record.external_id
where recorded_in <= current_setting('standoff.known')::bigint
  and superseded_in > current_setting('standoff.known')::bigint;
