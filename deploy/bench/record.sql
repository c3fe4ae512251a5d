-- The record that is measured: 200,000 statements of a thousand persons, a tenth of them corrected; the positions of 193
-- states towards one person, and a few facts of other kinds of each person. All keys begin with bench.
begin;
select record.begin_step('bench', null);
insert into record.crisis (id, key, name, summary, countries, period_approximate, period_precision, period_basis)
values (record.identity_of('CRISIS', 'bench'), 'bench', 'Bench', 'Is measured.', '{}', false, 'UNKNOWN', 'NOT_STATED');
insert into record.actor (id, key, kind)
select record.identity_of('ACTOR', 'bench-' || i), 'bench-' || i, 'PERSON' from generate_series(0, 999) i;
insert into record.actor_name (actor_id, ordinal, name, kind)
select record.identity_of('ACTOR', 'bench-' || i), 0, 'Person ' || i, 'PRIMARY' from generate_series(0, 999) i;
insert into record.source (id, key, kind, title, published_approximate, published_precision, published_basis)
select record.identity_of('SOURCE', 'bench/s' || i), 'bench/s' || i, 'NEWS_REPORT', 'Report ' || i, false, 'UNKNOWN', 'NOT_STATED'
from generate_series(0, 199) i;
insert into record.statement
  (id, key, crisis_id, summary, rank, modality, speaker_id, kind, quotation, topics,
   said_earliest, said_latest, said_approximate, said_precision, said_basis)
select record.identity_of('STATEMENT', 'bench/st-' || i), 'bench/st-' || i, record.identity_of('CRISIS', 'bench'),
       'Says something about the matter, number ' || i, 'NORMAL', 'ASSERTED',
       record.identity_of('ACTOR', 'bench-' || i * 7919 % 1000), (array['SPEECH', 'INTERVIEW', 'WARNING', 'PLEDGE'])[1 + i / 3 % 4],
       'INDIRECT', '{matter}', day, day, false, 'DAY', 'STATED_ABSOLUTE'
from generate_series(0, 199999) i, lateral (select date '2000-01-01' + (i::bigint * 104729 % 7000)::int) as at (day);
insert into record.evidence (bearer_id, ordinal, source_id, sentence)
select record.identity_of('STATEMENT', 'bench/st-' || i), 0, record.identity_of('SOURCE', 'bench/s' || i % 200), i % 40
from generate_series(0, 199999) i;

insert into record.actor (id, key, kind)
select record.identity_of('ACTOR', 'bench-state-' || i), 'bench-state-' || i, 'STATE' from generate_series(1, 193) i;
insert into record.actor_name (actor_id, ordinal, name, kind)
select record.identity_of('ACTOR', 'bench-state-' || i), 0, 'State ' || i, 'PRIMARY' from generate_series(1, 193) i;
insert into record.position
  (id, key, crisis_id, summary, rank, modality, holder_id, kind, target_id,
   valid_from_earliest, valid_from_latest, valid_from_approximate, valid_from_precision, valid_from_basis)
select record.identity_of('POSITION', key), key, record.identity_of('CRISIS', 'bench'), 'Takes a position.', 'NORMAL', 'ASSERTED',
       record.identity_of('ACTOR', holder), kind, record.identity_of('ACTOR', 'bench-0'), day, day, false, 'DAY', 'STATED_ABSOLUTE'
from (
  select 'bench/po-' || i || '-' || turn, 'bench-state-' || i,
         (array['RECOGNISES', 'DOES_NOT_RECOGNISE', 'NEUTRAL', 'WITHDRAWS_RECOGNITION'])[1 + (i + turn) % 4],
         date '2019-01-23' + i % 7 + 30 * turn
  from generate_series(1, 193) i, generate_series(0, 3) turn
  union all
  select 'bench/po-p' || i || '-' || turn, 'bench-' || i, (array['SUPPORTS', 'OPPOSES'])[1 + (i + turn) % 2],
         date '2019-01-23' + i % 7 + 30 * turn
  from generate_series(1, 999) i, generate_series(0, 1) turn) as taken (key, holder, kind, day);
insert into record.vote
  (id, key, crisis_id, summary, rank, modality, body_id, subject, result,
   held_earliest, held_latest, held_approximate, held_precision, held_basis)
select record.identity_of('VOTE', key), key, record.identity_of('CRISIS', 'bench'), 'Is voted on.', 'NORMAL', 'ASSERTED',
       record.identity_of('ACTOR', 'bench-0'), 'Subject ' || i, 'ADOPTED', day, day, false, 'DAY', 'STATED_ABSOLUTE'
from generate_series(0, 19) i, lateral (select 'bench/vo-' || i, date '2019-02-01' + i) as named (key, day);
insert into record.ballot (vote_id, voter_id, choice)
select record.identity_of('VOTE', 'bench/vo-' || v), record.identity_of('ACTOR', 'bench-' || i),
       (array['FOR', 'AGAINST', 'ABSTENTION'])[1 + (i + v) % 3]
from generate_series(0, 19) v, generate_series(0, 999) i;
insert into record.casualty_figure
  (id, key, crisis_id, summary, rank, modality, harm, victims, reported_by_id, cumulative,
   quantity_qualifier, quantity_value, quantity_low, quantity_best, quantity_high, quantity_rules,
   period_earliest, period_latest, period_approximate, period_precision, period_basis)
select record.identity_of('CASUALTY_FIGURE', key), key, record.identity_of('CRISIS', 'bench'), 'Counts.', 'NORMAL', 'REPORTED',
       'INJURED', '{}', record.identity_of('ACTOR', 'bench-' || i % 1000), false, 'EXACT', i, i, i, i, 'standoff-1',
       day, day, false, 'DAY', 'STATED_ABSOLUTE'
from generate_series(0, 4999) i, lateral (select 'bench/ca-' || i, date '2019-01-23' + i % 60) as named (key, day);
insert into record.evidence (bearer_id, ordinal, source_id)
select i.id, 0, record.identity_of('SOURCE', 'bench/s' || length(i.key))
from record.identity i
where i.key like 'bench/%' and i.kind in ('POSITION', 'VOTE', 'CASUALTY_FIGURE');
insert into record.role (id, holder_id, ordinal, title, organisation_id, period_approximate, period_precision, period_basis)
select record.identity_of('ROLE', 'bench/' || i || '/' || n), record.identity_of('ACTOR', 'bench-' || (i + n) % 1000), n, 'Member',
       record.identity_of('ACTOR', 'bench-' || i), false, 'UNKNOWN', 'NOT_STATED'
from generate_series(0, 999) i, generate_series(0, 4) n;
commit;

analyze; -- without it the rows to correct are looked for one by one
begin;
select record.begin_step('bench', 'misread');
update current_record.statement s set summary = s.summary || ', corrected'
from generate_series(0, 199999, 10) i
where s.id = record.identity_of('STATEMENT', 'bench/st-' || i);
commit;
