-- The positions of a holder towards a target in a crisis, which replace each other; those towards nobody in
-- particular stand alone, hence their own id in the place of a target's.
create index position_by_course on record.position (crisis_id, coalesce(target_id, id), holder_id);

-- Titles are compared without accents and capitals.
create index role_by_plain_title on record.role (record.plain(title), organisation_id);
drop index record.role_by_title;

-- The newest step of the record, or of what was known of it: its day stands for today, so that the same record gives
-- the same answer whenever it is asked.
create view current_record.newest_step as
select number, at from record.step order by number desc limit 1;

create view known_record.newest_step as
select number, at from record.step
where number <= current_setting('standoff.known')::bigint
order by number desc limit 1;
