alter table aanbieder.aanbieder
  add column kvknummer text,
  add column identiteiten text[] not null default '{}',
  add column omschrijving text,
  add constraint check$aanbieder_kvknummer check (kvknummer ~ '^[0-9]{8}$'),
  add constraint check$aanbieder_identiteiten check (identiteiten <@ array['ISLAMITISCH', 'PROTESTANT', 'KATHOLIEK',
    'JOODS', 'HINDOEISTISCH', 'HUMANISTISCH', 'ANTROPOSOFISCH', 'REGENBOOG']);
comment on column aanbieder.aanbieder.identiteiten is 'What the organisation stands for, never who comes to it';

alter table aanbieder.vestiging
  add column straat text,
  add column postcode text,
  add column route text,
  add column rd_x integer,
  add column rd_y integer,
  add constraint check$vestiging_postcode check (postcode ~ '^[1-9][0-9]{3}[A-Z]{2}$'),
  add constraint check$vestiging_ligging check (num_nonnulls(rd_x, rd_y) in (0, 2));
comment on column aanbieder.vestiging.route is 'How people get there, such as a bus and its stop';
comment on column aanbieder.vestiging.rd_x is 'Metres of the Rijksdriehoek; empty when the middle of the postcode will do';

create table aanbieder.hulpaanbod (
  gemeente text not null,
  id uuid not null,
  vestiging uuid not null,
  naam text not null,
  omschrijving text not null,
  soort text not null,
  openstelling text not null,
  wet text not null,
  leeftijd_van integer not null,
  leeftijd_tot integer not null,
  hulpvragen text[] not null,
  talen text[] not null,
  werkwijzen text[] not null,
  aanmelden text,
  plekken integer,
  wachtdagen integer,
  gemeld_op date,
  actief boolean not null default true,
  constraint pk$hulpaanbod primary key (gemeente, id),
  constraint fk$hulpaanbod_vestiging foreign key (gemeente, vestiging)
    references aanbieder.vestiging (gemeente, id),
  constraint check$hulpaanbod_naam check (length(naam) between 1 and 200),
  constraint check$hulpaanbod_soort check (soort in ('INLOOP', 'GROEP', 'CURSUS', 'MAATJE', 'ADVIES', 'BEGELEIDING',
    'BEHANDELING', 'DAGBESTEDING', 'HUISHOUDEN', 'VERZORGING', 'LOGEREN', 'WONEN')),
  constraint check$hulpaanbod_openstelling check (openstelling in ('GROEP', 'VRIJ', 'BESLUIT')),
  constraint check$hulpaanbod_wet check (wet in
    ('WMO', 'JEUGDWET', 'PARTICIPATIEWET', 'WGS', 'ZVW', 'WLZ', 'LEERPLICHTWET', 'GEEN')),
  constraint check$hulpaanbod_besluit check ((openstelling = 'BESLUIT') = (wet <> 'GEEN')),
  constraint check$hulpaanbod_leeftijd check (0 <= leeftijd_van and leeftijd_van <= leeftijd_tot and leeftijd_tot <= 120),
  constraint check$hulpaanbod_hulpvragen check (cardinality(hulpvragen) > 0),
  constraint check$hulpaanbod_plekken check (plekken >= 0),
  constraint check$hulpaanbod_wachtdagen check (wachtdagen >= 0),
  constraint check$hulpaanbod_gemeld check ((wachtdagen is null) = (gemeld_op is null))
);
comment on table aanbieder.hulpaanbod is
  'What an organisation offers at a location: which help, for whom, and how long one waits; never what it costs';
create index idx$hulpaanbod_vestiging on aanbieder.hulpaanbod (gemeente, vestiging);
create index idx$hulpaanbod_naam on aanbieder.hulpaanbod (gemeente, naam, id);
call database.protect_by_gemeente('aanbieder.hulpaanbod');
call database.needs_no_term('aanbieder.hulpaanbod', 'What organisations offer');

create table aanbieder.ervaring (
  gemeente text not null,
  id uuid not null,
  aanbieder uuid not null,
  cijfer integer not null,
  citaat text,
  van date not null,
  constraint pk$ervaring primary key (gemeente, id),
  constraint fk$ervaring_aanbieder foreign key (gemeente, aanbieder)
    references aanbieder.aanbieder (gemeente, id),
  constraint check$ervaring_cijfer check (cijfer between 1 and 10),
  constraint check$ervaring_citaat check (length(citaat) between 1 and 300)
);
comment on table aanbieder.ervaring is
  'What a resident thought of an organisation: a mark and a sentence that somebody read first, without who it was';
create index idx$ervaring_aanbieder on aanbieder.ervaring (gemeente, aanbieder);
call database.protect_by_gemeente('aanbieder.ervaring');
call database.needs_no_term('aanbieder.ervaring', 'Marks and sentences that belong to no person');
