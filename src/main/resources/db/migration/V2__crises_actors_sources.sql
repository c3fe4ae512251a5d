create table record.crisis (
  id uuid not null references record.identity deferrable initially deferred,
  key text not null,
  name text not null,
  summary text not null,
  countries text[] not null
);
call record.add_fuzzy_date('crisis', 'period');
call record.keep_all_of_identified('crisis', 'CRISIS');

create table record.actor (
  id uuid not null references record.identity deferrable initially deferred,
  key text not null,
  kind text not null check (kind in (
    'PERSON', 'ORGANISATION', 'POLITICAL_PARTY', 'STATE', 'STATE_GROUP', 'INTERNATIONAL_ORGANISATION', 'INSTITUTION',
    'COURT', 'PARLIAMENT', 'ARMED_FORCES', 'MEDIA', 'UNNAMED_SOURCE', 'UNNAMED_GROUP')),
  country text check (country ~ '^[A-Z]{2}$'),
  description text
);
call record.keep_all_of_identified('actor', 'ACTOR');
create index actor_by_kind on record.actor (kind, key);
create index actor_by_key on record.actor (key);
create index actor_by_country on record.actor (country);

create table record.actor_name (
  actor_id uuid not null references record.identity deferrable initially deferred,
  ordinal int not null,
  name text not null check (name <> ''),
  language text,
  kind text not null check (kind in (
    'PRIMARY', 'ALIAS', 'NATIVE', 'TRANSLITERATED', 'FORMER', 'ABBREVIATION', 'AS_PRINTED')),
  valid_from date,
  valid_to date,
  check (valid_from <= valid_to)
);
call record.keep_all_of('actor_name', 'actor_id, ordinal');

create extension if not exists unaccent with schema public;
-- The form in which names are compared: no accents, no capitals. unaccent() by itself depends on a setting and
-- could not stand in an index.
create function record.plain(text) returns text language sql immutable strict parallel safe as $$
  select lower(public.unaccent('public.unaccent', $1))
$$;
create extension if not exists pg_trgm with schema public;
-- Found by the beginning of any word, hence the blank before the first.
create index actor_name_by_plain on record.actor_name using gin ((' ' || record.plain(name)) public.gin_trgm_ops);

create table record.external_id (
  actor_id uuid not null references record.identity deferrable initially deferred,
  ordinal int not null,
  scheme text not null,
  value text not null
);
call record.keep_all_of('external_id', 'actor_id, ordinal');
-- One actor per external id, except that a correction may move an id between actors within one step.
alter table record.external_id add constraint external_id_unique
  unique (scheme, value, superseded_in) deferrable initially deferred;

create table record.role (
  id uuid not null references record.identity deferrable initially deferred,
  holder_id uuid not null references record.identity deferrable initially deferred,
  ordinal int not null,
  title text,
  organisation_id uuid references record.identity deferrable initially deferred,
  check (title is not null or organisation_id is not null)
);
call record.add_fuzzy_date('role', 'period');
call record.keep_all_of_identified('role', 'ROLE', false);
create index role_by_holder on record.role (holder_id, ordinal);
create index role_by_organisation on record.role (organisation_id, id);
create index role_by_title on record.role (title, organisation_id);

create table record.role_according_to (
  role_id uuid not null references record.identity deferrable initially deferred,
  ordinal int not null,
  actor_id uuid not null references record.identity deferrable initially deferred
);
call record.keep_all_of('role_according_to', 'role_id, ordinal');

create table record.role_disputed_by (
  role_id uuid not null references record.identity deferrable initially deferred,
  ordinal int not null,
  actor_id uuid not null references record.identity deferrable initially deferred
);
call record.keep_all_of('role_disputed_by', 'role_id, ordinal');

create table record.source (
  id uuid not null references record.identity deferrable initially deferred,
  key text not null,
  kind text not null check (kind in (
    'NEWS_REPORT', 'WIRE_REPORT', 'OPINION', 'ANALYSIS', 'BACKGROUND', 'OFFICIAL_DOCUMENT', 'PARLIAMENTARY_RECORD',
    'COURT_RECORD', 'NGO_REPORT', 'IGO_REPORT', 'SOCIAL_MEDIA_POST', 'VIDEO', 'WITNESS',
    'HOSPITAL_OR_MORGUE_RECORD', 'DATASET', 'UNNAMED_OFFICIAL')),
  title text,
  url text,
  publisher_id uuid references record.identity deferrable initially deferred,
  author text,
  accessed_at timestamptz,
  language text,
  licence text,
  attribution text,
  reliability text check (reliability in ('A', 'B', 'C', 'D', 'E', 'F')),
  derived_from_id uuid references record.identity deferrable initially deferred check (derived_from_id <> id),
  credit text,
  text_sha256 text check (text_sha256 ~ '^[0-9a-f]{64}$'),
  text_length int check (text_length >= 0)
);
call record.add_fuzzy_date('source', 'published');
call record.keep_all_of_identified('source', 'SOURCE');
create index source_by_key on record.source (key);
create index source_by_publisher on record.source (publisher_id);
create index source_by_derivation on record.source (derived_from_id);

-- What a fact, an actor's description or a role rests on.
create table record.evidence (
  bearer_id uuid not null references record.identity deferrable initially deferred,
  ordinal int not null,
  source_id uuid not null references record.identity deferrable initially deferred,
  sentence int check (sentence >= 0),
  char_start int check (char_start >= 0),
  char_end int,
  text_sha256 text check (text_sha256 ~ '^[0-9a-f]{64}$'),
  attributed_to_id uuid references record.identity deferrable initially deferred,
  note text,
  check (char_start <= char_end),
  check ((char_start is null) = (char_end is null))
);
call record.keep_all_of('evidence', 'bearer_id, ordinal');
create index evidence_by_source on record.evidence (source_id, bearer_id);
create index evidence_by_attribution on record.evidence (attributed_to_id, bearer_id);
