create schema participatie;

create table participatie.werkaanbod (
  gemeente text not null,
  id uuid not null,
  soort text not null,
  organisatie text not null,
  taken text not null,
  werksoorten text[] not null,
  uren_van integer not null,
  uren_tot integer not null,
  postcode text not null,
  talen text[] not null default '{}',
  steun text[] not null default '{}',
  plaatsen integer not null,
  open_tot date,
  door uuid not null,
  constraint pk$werkaanbod primary key (gemeente, id),
  constraint check$werkaanbod_soort check (soort in ('VRIJWILLIGERSWERK', 'WERKERVARING', 'BAAN')),
  constraint check$werkaanbod_taken check (length(organisatie) between 1 and 200 and length(taken) between 1 and 500),
  constraint check$werkaanbod_uren check (1 <= uren_van and uren_van <= uren_tot and uren_tot <= 40),
  constraint check$werkaanbod_postcode check (postcode ~ '^[1-9][0-9]{3}$'),
  constraint check$werkaanbod_plaatsen check (plaatsen between 1 and 99)
);
comment on table participatie.werkaanbod is
  'Voluntary work, a place to gain experience or a job with wage subsidy: where, which tasks, how many hours a week';
comment on column participatie.werkaanbod.talen is 'Any of these languages will do; empty when it does not matter';
comment on column participatie.werkaanbod.steun is 'What there is that helps somebody to work';
call database.protect_by_gemeente('participatie.werkaanbod');
call database.needs_no_term('participatie.werkaanbod', 'Offers of organisations, without people');

create table participatie.talentprofiel (
  gemeente text not null,
  id uuid not null,
  gezin uuid not null,
  inwoner uuid not null,
  kan text not null,
  graag text not null default '',
  geleerd text not null default '',
  helpt text not null default '',
  soorten text[] not null,
  werksoorten text[] not null,
  talen text[] not null,
  steun text[] not null default '{}',
  uren integer not null,
  postcode text not null,
  kilometers integer not null,
  zelf boolean not null,
  op date not null,
  door uuid not null,
  constraint pk$talentprofiel primary key (gemeente, id),
  constraint check$talentprofiel_woorden check (length(kan) between 1 and 1000 and length(graag) <= 1000
    and length(geleerd) <= 1000 and length(helpt) <= 1000),
  constraint check$talentprofiel_uren check (uren between 1 and 40),
  constraint check$talentprofiel_afstand check (postcode ~ '^[1-9][0-9]{3}$' and kilometers between 1 and 100)
);
comment on table participatie.talentprofiel is
  'What somebody can and likes, in the own words, and what to look for: kinds of work, hours, distance, what helps';
comment on column participatie.talentprofiel.zelf is 'Whether the person wrote it last';
create index idx$talentprofiel_inwoner on participatie.talentprofiel (gemeente, inwoner);
create index idx$talentprofiel_gezin on participatie.talentprofiel (gemeente, gezin);
call database.protect_by_gezin('participatie.talentprofiel', 'gezin');
call database.protect_by_doel('participatie.talentprofiel', 'TALENT');
call database.points_at_person('participatie.talentprofiel', 'inwoner');
create policy policy$eigen on participatie.talentprofiel as restrictive using (
  current_setting('app.rol', true) is distinct from 'BEWONER'
  or nullif(current_setting('app.actor', true), '')::uuid = inwoner);
call database.is_kept('participatie.talentprofiel', 'gezinsdossier', volgt => '{gezin}', dag => 't.op');
