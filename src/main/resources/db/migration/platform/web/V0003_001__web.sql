create schema web;

create table web.concept (
  gemeente text not null,
  id uuid not null,
  actor uuid not null,
  formulier text not null,
  velden jsonb not null,
  beurt uuid not null,
  verzonden boolean not null default false,
  gewijzigd timestamptz not null,
  constraint pk$concept primary key (gemeente, id),
  constraint uniq$concept_formulier unique (gemeente, actor, formulier),
  constraint check$concept_formulier check (length(formulier) <= 1000)
);
comment on table web.concept is 'What somebody typed into a form and did not send yet';
create index idx$concept_gewijzigd on web.concept (gemeente, gewijzigd);
call database.protect_by_gemeente('web.concept');
-- Nobody reads the draft of another; the job that cleans up sees all.
create policy policy$eigen on web.concept as restrictive using (
  actor = nullif(current_setting('app.actor', true), '')::uuid
  or current_setting('app.actor', true) = '00000000-0000-7000-8000-000000000002');

create table web.beurt (
  gemeente text not null,
  id uuid not null,
  actor uuid not null,
  doel text,
  begonnen timestamptz not null,
  constraint pk$beurt primary key (gemeente, id)
);
comment on table web.beurt is 'Forms that were sent, so that the same form sent twice has one effect';
create index idx$beurt_begonnen on web.beurt (gemeente, begonnen);
call database.protect_by_gemeente('web.beurt');
