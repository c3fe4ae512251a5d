-- The record as PostGraphile shall see it: the rows that Standoff reads, with what a view cannot tell of itself as smart
-- comments. Columns by which is ordered are the expressions that are indexed.
drop schema if exists bench cascade;
create schema bench;

create view bench.actor as
select a.id, a.key, n.name
from current_record.actor a
join current_record.actor_name n on n.actor_id = a.id and n.ordinal = 0;
comment on view bench.actor is e'@primaryKey id\n@unique key';

create view bench.source as
select id, key, title from current_record.source;
comment on view bench.source is '@primaryKey id';

create view bench.statement as
select id, key, crisis_id, summary, kind, speaker_id, said_earliest, said_latest, said_precision,
       coalesce(said_earliest, 'infinity') as said_up, coalesce(said_earliest, '-infinity') as said_down
from current_record.statement
where retracted_in is null;
comment on view bench.statement is e'@primaryKey id\n@foreignKey (speaker_id) references bench.actor (id)|@fieldName speaker|@foreignFieldName statements';

create view bench.evidence as
select bearer_id, ordinal, source_id, sentence from current_record.evidence;
comment on view bench.evidence is e'@primaryKey bearer_id,ordinal\n@foreignKey (bearer_id) references bench.statement (id)|@foreignSimpleFieldName evidence\n@foreignKey (source_id) references bench.source (id)|@fieldName source';

create view bench.position as
select id, key, kind, holder_id, coalesce(valid_from_earliest, 'infinity') as valid_up
from current_record.position
where retracted_in is null;
comment on view bench.position is e'@primaryKey id\n@foreignKey (holder_id) references bench.actor (id)|@fieldName holder|@foreignFieldName positions';

create view bench.casualty_figure as
select id, key, quantity_best, reported_by_id, coalesce(period_earliest, 'infinity') as period_up
from current_record.casualty_figure
where retracted_in is null;
comment on view bench.casualty_figure is e'@primaryKey id\n@foreignKey (reported_by_id) references bench.actor (id)|@fieldName reportedBy|@foreignFieldName casualtyFigures';

create view bench.vote as
select id, key from current_record.vote where retracted_in is null;
comment on view bench.vote is '@primaryKey id';

create view bench.ballot as
select vote_id, voter_id, choice from current_record.ballot;
comment on view bench.ballot is e'@primaryKey vote_id,voter_id\n@foreignKey (voter_id) references bench.actor (id)|@fieldName voter|@foreignFieldName ballots\n@foreignKey (vote_id) references bench.vote (id)|@fieldName vote';

create view bench.role as
select id, title, holder_id, organisation_id from current_record.role;
comment on view bench.role is e'@primaryKey id\n@foreignKey (holder_id) references bench.actor (id)|@fieldName holder\n@foreignKey (organisation_id) references bench.actor (id)|@fieldName organisation|@foreignFieldName members';
