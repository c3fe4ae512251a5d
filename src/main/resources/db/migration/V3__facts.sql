-- The columns that every kind of fact has; never filled itself.
create table record.fact_columns (
  id uuid not null,
  key text not null,
  crisis_id uuid not null,
  summary text not null check (summary <> ''),
  rank text not null check (rank in ('PREFERRED', 'NORMAL', 'DEPRECATED')),
  modality text not null check (modality in (
    'ASSERTED', 'CONFIRMED', 'BELIEVED', 'REPORTED', 'ALLEGED', 'ESTIMATED', 'CLAIMED', 'DENIED', 'DISPUTED',
    'RETRACTED', 'PLANNED', 'HYPOTHETICAL', 'NEGATED')),
  retracted_in bigint
);

-- No fact without a source: looked at when the transaction commits, so that fact and evidence may come in any order.
create function record.fact_has_evidence() returns trigger language plpgsql as $$
begin
  if not exists (select from current_record.evidence e where e.bearer_id = new.id) then
    raise exception 'a fact has no evidence' using errcode = 'check_violation', constraint = 'fact_has_evidence';
  end if;
  return null;
end $$;

create function record.evidence_left() returns trigger language plpgsql as $$
begin
  if exists (select from record.identity i
             where i.id = old.bearer_id
               and i.kind in ('STATEMENT', 'POSITION', 'VOTE', 'CASUALTY_FIGURE', 'EVENT'))
     and not exists (select from current_record.evidence e where e.bearer_id = old.bearer_id) then
    raise exception 'a fact has no evidence' using errcode = 'check_violation', constraint = 'fact_has_evidence';
  end if;
  return null;
end $$;

create constraint trigger evidence_left after delete on record.evidence
deferrable initially deferred for each row execute function record.evidence_left();

-- What is the same for the table of every kind of fact; happened names the fuzzy date by which its facts are ordered.
-- Undated facts come last in either direction, hence the two orders.
create procedure record.keep_all_of_facts(table_name text, kind text, happened text) language plpgsql as $$
begin
  call record.keep_all_of_identified(table_name, kind);
  execute format(
    'alter table record.%I
       add foreign key (id) references record.identity deferrable initially deferred,
       add foreign key (crisis_id) references record.identity deferrable initially deferred', table_name);
  execute format(
    'create constraint trigger has_evidence after insert on record.%I
     deferrable initially deferred for each row when (new.superseded_in = 9223372036854775807)
     execute function record.fact_has_evidence()', table_name);
  execute format('create index on record.%I (key)', table_name);
  execute format('create index on record.%I (recorded_in, id)', table_name);
  execute format('create index on record.%I (crisis_id, recorded_in, id)', table_name);
  call record.add_happened_indexes(table_name, 'crisis_id', happened);
  execute format('create index on record.%I (coalesce(%s_earliest, ''infinity''), id)', table_name, happened);
  execute format('create index on record.%I (coalesce(%s_earliest, ''-infinity''), id)', table_name, happened);
  execute format(
    'create index on record.%1$I using gist (daterange(%2$s_earliest, %2$s_latest, ''[]''))
     where %2$s_precision <> ''UNKNOWN''', table_name, happened);
end $$;

-- Pages of one owner's facts in the order in which they happened, either way.
create procedure record.add_happened_indexes(table_name text, owner_column text, happened text) language plpgsql as $$
begin
  execute format(
    'create index on record.%I (%I, coalesce(%s_earliest, ''infinity''), id)', table_name, owner_column, happened);
  execute format(
    'create index on record.%I (%I, coalesce(%s_earliest, ''-infinity''), id)', table_name, owner_column, happened);
end $$;

-- A list of actors that belongs to a revision of a fact.
create procedure record.keep_all_of_actor_list(table_name text, fact_column text, more_columns text default '')
language plpgsql as $$
begin
  execute format(
    'create table record.%I (
       %I uuid not null references record.identity deferrable initially deferred,
       ordinal int not null,
       actor_id uuid not null references record.identity deferrable initially deferred %s)', table_name, fact_column, more_columns);
  call record.keep_all_of(table_name, fact_column || ', ordinal');
  execute format('create index on record.%I (actor_id, %I)', table_name, fact_column);
end $$;

create table record.statement (
  like record.fact_columns including all,
  speaker_id uuid not null references record.identity deferrable initially deferred,
  kind text not null check (kind in (
    'SPEECH', 'QUESTION', 'ANSWER', 'OP_ED', 'INTERVIEW', 'PRESS_CONFERENCE', 'OFFICIAL_BRIEFING',
    'OFFICIAL_STATEMENT', 'RESOLUTION', 'RULING', 'DECLARATION', 'SOCIAL_MEDIA', 'VIDEO_MESSAGE', 'WARNING',
    'ACCUSATION', 'PLEDGE', 'TESTIMONY', 'LEAK', 'UNSPECIFIED')),
  quotation text not null check (quotation in ('DIRECT', 'MIXED', 'INDIRECT', 'FREE_INDIRECT', 'REPORTED_ACT')),
  venue text,
  topics text[] not null,
  quote text,
  language text
);
call record.add_fuzzy_date('statement', 'said');
call record.keep_all_of_facts('statement', 'STATEMENT', 'said');
call record.add_happened_indexes('statement', 'speaker_id', 'said');
create index on record.statement (kind, id);
create index on record.statement using gin (topics);
call record.keep_all_of_actor_list('statement_addressee', 'statement_id');
call record.keep_all_of_actor_list('statement_mention', 'statement_id');

create table record.vote (
  like record.fact_columns including all,
  body_id uuid not null references record.identity deferrable initially deferred,
  subject text not null,
  reference text,
  result text not null check (result in ('ADOPTED', 'REJECTED', 'LAPSED', 'UNKNOWN')),
  votes_for int check (votes_for >= 0),
  votes_against int check (votes_against >= 0),
  abstentions int check (abstentions >= 0),
  absent int check (absent >= 0)
);
call record.add_fuzzy_date('vote', 'held');
call record.keep_all_of_facts('vote', 'VOTE', 'held');
call record.add_happened_indexes('vote', 'body_id', 'held');
create index on record.vote (reference);
create index on record.vote (result, id);

create table record.ballot (
  vote_id uuid not null references record.identity deferrable initially deferred,
  voter_id uuid not null references record.identity deferrable initially deferred,
  choice text not null check (choice in ('FOR', 'AGAINST', 'ABSTENTION', 'DID_NOT_VOTE', 'ABSENT', 'NOT_A_MEMBER'))
);
call record.keep_all_of('ballot', 'vote_id, voter_id');
create index on record.ballot (voter_id, vote_id);

create table record.position (
  like record.fact_columns including all,
  holder_id uuid not null references record.identity deferrable initially deferred,
  kind text not null check (kind in (
    'RECOGNISES', 'DOES_NOT_RECOGNISE', 'WITHDRAWS_RECOGNITION', 'SUPPORTS', 'SUPPORTS_INSTITUTION_ONLY', 'OPPOSES',
    'CONDEMNS', 'ACCUSES', 'CALLS_ON_OTHERS_TO_RECOGNISE', 'CALLS_FOR_ELECTIONS', 'CALLS_FOR_DIALOGUE',
    'OFFERS_MEDIATION', 'SANCTIONS', 'LIFTS_SANCTIONS', 'THREATENS', 'WITHDRAWS_SUPPORT', 'NEUTRAL', 'NO_STATEMENT')),
  target_id uuid references record.identity deferrable initially deferred,
  regarding text,
  vote_id uuid references record.identity deferrable initially deferred,
  statement_id uuid references record.identity deferrable initially deferred
);
call record.add_quantity('position', 'holder_count', false);
call record.add_fuzzy_date('position', 'valid_from');
call record.add_fuzzy_date('position', 'valid_to', false);
call record.keep_all_of_facts('position', 'POSITION', 'valid_from');
call record.add_happened_indexes('position', 'holder_id', 'valid_from');
call record.add_happened_indexes('position', 'target_id', 'valid_from');
create index on record.position (kind, id);
create index on record.position (vote_id);
create index on record.position (statement_id);

create table record.casualty_figure (
  like record.fact_columns including all,
  harm text not null check (harm in (
    'KILLED', 'INJURED', 'DETAINED', 'DISAPPEARED', 'MISSING', 'ABDUCTED', 'DISPLACED', 'TORTURED', 'RELEASED')),
  victims text[] not null check (victims <@ array[
    'CIVILIAN', 'COMBATANT_SIDE_A', 'COMBATANT_SIDE_B', 'SECURITY_FORCES', 'PROTESTER', 'JOURNALIST', 'MEDICAL',
    'CHILD', 'WOMAN', 'UNKNOWN', 'CONTESTED']),
  reported_by_id uuid references record.identity deferrable initially deferred,
  cumulative boolean not null,
  grading text check (grading in ('CONFIRMED', 'FAIR', 'WEAK', 'CONTESTED', 'DISCOUNTED')),
  context text,
  comparison text
);
call record.add_quantity('casualty_figure', 'quantity', true);
call record.add_fuzzy_date('casualty_figure', 'period');
call record.add_place('casualty_figure');
call record.keep_all_of_facts('casualty_figure', 'CASUALTY_FIGURE', 'period');
call record.add_happened_indexes('casualty_figure', 'reported_by_id', 'period');
create index on record.casualty_figure (crisis_id, harm, coalesce(period_earliest, 'infinity'), id);
create index on record.casualty_figure (quantity_low);
create index on record.casualty_figure (place_country_code);
create index on record.casualty_figure using gin (victims);
call record.keep_all_of_actor_list('casualty_perpetrator', 'casualty_figure_id');

create table record.event (
  like record.fact_columns including all,
  type text not null,
  verb text check (verb in (
    'AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE', 'COOPERATE', 'AID', 'RETREAT', 'REQUEST', 'ACCUSE', 'REJECT', 'THREATEN',
    'PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT')),
  mode text check (mode is null or verb is not null),
  contexts text[] not null,
  status text not null check (status in (
    'OCCURRED', 'ONGOING', 'PLANNED', 'CANCELLED', 'CLAIMED', 'HYPOTHETICAL', 'NEGATED')),
  announced_by_id uuid references record.identity deferrable initially deferred,
  outcome_id uuid references record.identity deferrable initially deferred
);
call record.add_fuzzy_date('event', 'occurred');
call record.add_place('event');
call record.keep_all_of_facts('event', 'EVENT', 'occurred');
create index on record.event (verb, id);
create index on record.event (status, id);
create index on record.event (place_country_code);
create index on record.event (announced_by_id);
create index on record.event (outcome_id);
create index on record.event using gin (contexts);
call record.keep_all_of_actor_list(
  'event_participant', 'event_id', $$, role text not null check (role in ('SOURCE', 'TARGET', 'OTHER'))$$);

create table record.fact_link (
  id uuid not null references record.identity deferrable initially deferred,
  kind text not null check (kind in (
    'RESPONDS_TO', 'CONTRADICTS', 'CORROBORATES', 'SAME_ORIGIN', 'RESTATES', 'ELABORATES', 'CORRECTS', 'RETRACTS',
    'SUPERSEDES', 'FULFILS', 'DERIVED_FROM', 'PART_OF', 'ABOUT')),
  from_id uuid not null references record.identity deferrable initially deferred,
  to_id uuid not null references record.identity deferrable initially deferred check (to_id <> from_id),
  note text,
  retracted_in bigint
);
call record.keep_all_of_identified('fact_link', 'LINK', false);
create index on record.fact_link (from_id, kind);
create index on record.fact_link (to_id, kind);
alter table record.fact_link add constraint fact_link_unique unique (from_id, kind, to_id, superseded_in);

-- What all facts have in common, whatever their kind, in either schema of views.
do $$
declare
  views text;
begin
  foreach views in array array['current_record', 'known_record'] loop
    execute format($view$
      create view %1$I.fact as
      select id, 'STATEMENT' as kind, crisis_id, retracted_in, recorded_in,
             said_earliest as happened_earliest, said_latest as happened_latest, said_precision as happened_precision
      from %1$I.statement
      union all
      select id, 'POSITION', crisis_id, retracted_in, recorded_in,
             valid_from_earliest, valid_from_latest, valid_from_precision
      from %1$I."position"
      union all
      select id, 'VOTE', crisis_id, retracted_in, recorded_in, held_earliest, held_latest, held_precision
      from %1$I.vote
      union all
      select id, 'CASUALTY_FIGURE', crisis_id, retracted_in, recorded_in,
             period_earliest, period_latest, period_precision
      from %1$I.casualty_figure
      union all
      select id, 'EVENT', crisis_id, retracted_in, recorded_in,
             occurred_earliest, occurred_latest, occurred_precision
      from %1$I.event
    $view$, views);
  end loop;
end $$;
