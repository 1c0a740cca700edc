create schema gezinsplan;

create table gezinsplan.gezinsplan (
  gemeente text not null,
  id uuid not null,
  gezin uuid not null,
  status text not null,
  versie int not null default 0,
  begonnen_op date not null,
  vastgesteld_op date,
  gesloten_op date,
  reden text,
  constraint pk$gezinsplan primary key (gemeente, id),
  constraint check$gezinsplan_status check
    (status in ('CONCEPT', 'VASTGESTELD', 'GEEVALUEERD', 'GESLOTEN')),
  constraint check$gezinsplan_vastgesteld check
    (status not in ('VASTGESTELD', 'GEEVALUEERD') or (versie > 0 and vastgesteld_op is not null)),
  constraint check$gezinsplan_gesloten check ((status = 'GESLOTEN') = (gesloten_op is not null))
);
comment on table gezinsplan.gezinsplan is 'The one plan of a gezin';
create unique index uniq$gezinsplan_gezin on gezinsplan.gezinsplan (gemeente, gezin);
call database.protect_by_gezin('gezinsplan.gezinsplan', 'gezin');

create table gezinsplan.onderdeel (
  gemeente text not null,
  id uuid not null,
  gezin uuid not null,
  plan uuid not null,
  soort text not null,
  bovenliggend uuid,
  levensdomein text,
  naam text not null,
  wet text,
  van date not null,
  tot date,
  constraint pk$onderdeel primary key (gemeente, id),
  constraint fk$onderdeel_plan foreign key (gemeente, plan) references gezinsplan.gezinsplan (gemeente, id),
  constraint fk$onderdeel_bovenliggend foreign key (gemeente, bovenliggend)
    references gezinsplan.onderdeel (gemeente, id),
  constraint check$onderdeel_soort check (soort in ('GEZINSPLAN', 'LEVENSDOMEINPLAN', 'DEELPLAN')),
  constraint check$onderdeel_boom check ((soort = 'GEZINSPLAN') = (bovenliggend is null)),
  constraint check$onderdeel_domein check (soort <> 'LEVENSDOMEINPLAN' or levensdomein is not null),
  constraint check$onderdeel_wet check (wet is null or soort = 'DEELPLAN'),
  constraint check$onderdeel_naam check (length(naam) between 1 and 200)
);
comment on table gezinsplan.onderdeel is 'The tree of the plan: gezinsplan, levensdomeinplan (optional) and deelplan; the law is an attribute of a deelplan';
create index idx$onderdeel_plan on gezinsplan.onderdeel (gemeente, plan);
create index idx$onderdeel_bovenliggend on gezinsplan.onderdeel (gemeente, bovenliggend);
call database.protect_by_gezin('gezinsplan.onderdeel', 'gezin');

create table gezinsplan.betrokkene (
  gemeente text not null,
  id uuid not null,
  gezin uuid not null,
  plan uuid not null,
  onderdeel uuid not null,
  rol text not null,
  partij_soort text not null,
  partij_id uuid,
  partij_naam text,
  omschrijving text,
  van date not null,
  tot date,
  constraint pk$betrokkene primary key (gemeente, id),
  constraint fk$betrokkene_onderdeel foreign key (gemeente, onderdeel)
    references gezinsplan.onderdeel (gemeente, id),
  constraint check$betrokkene_rol check (rol in ('INITIATOR', 'CLIENT', 'BELANGHEBBENDE', 'UITVOERENDE')),
  constraint check$betrokkene_soort check (partij_soort in ('GEZINSLID', 'MEDEWERKER', 'VESTIGING', 'BEKENDE')),
  constraint check$betrokkene_partij check ((partij_soort = 'BEKENDE') = (partij_naam is not null)
    and (partij_soort = 'BEKENDE') = (partij_id is null)),
  constraint check$betrokkene_client check (rol <> 'CLIENT' or partij_soort = 'GEZINSLID'),
  constraint check$betrokkene_uitvoerende check (rol <> 'UITVOERENDE' or partij_soort in ('MEDEWERKER', 'VESTIGING')),
  constraint check$betrokkene_omschrijving check (length(omschrijving) <= 500)
);
comment on table gezinsplan.betrokkene is 'Who has which role in a part of the plan: initiator, client, belanghebbende or uitvoerende';
create unique index uniq$betrokkene_rol on gezinsplan.betrokkene
  (gemeente, onderdeel, rol, partij_soort, partij_id) where tot is null and partij_id is not null;
create index idx$betrokkene_plan on gezinsplan.betrokkene (gemeente, plan);
call database.protect_by_gezin('gezinsplan.betrokkene', 'gezin');

create table gezinsplan.plandocument (
  gemeente text not null,
  id uuid not null,
  gezin uuid not null,
  plan uuid not null,
  onderdeel uuid not null,
  document uuid not null,
  naam text not null,
  constraint pk$plandocument primary key (gemeente, id),
  constraint fk$plandocument_onderdeel foreign key (gemeente, onderdeel)
    references gezinsplan.onderdeel (gemeente, id),
  constraint uniq$plandocument_document unique (gemeente, onderdeel, document)
);
comment on table gezinsplan.plandocument is 'A document that belongs to a part of the plan';
create index idx$plandocument_plan on gezinsplan.plandocument (gemeente, plan);
call database.protect_by_gezin('gezinsplan.plandocument', 'gezin');

create table gezinsplan.doel (
  gemeente text not null,
  id uuid not null,
  gezin uuid not null,
  plan uuid not null,
  inwoner uuid,
  levensdomein text not null,
  tekst text not null,
  beginsituatie text,
  streven text,
  streefdatum date,
  voortgang text not null,
  toelichting text,
  door_gezin boolean not null default false,
  constraint pk$doel primary key (gemeente, id),
  constraint fk$doel_plan foreign key (gemeente, plan) references gezinsplan.gezinsplan (gemeente, id),
  constraint check$doel_voortgang check
    (voortgang in ('NOG_NIET_BEGONNEN', 'OP_WEG', 'STOKT', 'BEREIKT', 'LOSGELATEN')),
  constraint check$doel_tekst check (length(tekst) between 1 and 500)
);
comment on table gezinsplan.doel is 'A goal of one person or of the whole gezin in one part of life';
create index idx$doel_plan on gezinsplan.doel (gemeente, plan);
call database.protect_by_gezin('gezinsplan.doel', 'gezin');

create table gezinsplan.actie (
  gemeente text not null,
  id uuid not null,
  gezin uuid not null,
  plan uuid not null,
  doel uuid,
  tekst text not null,
  partij_soort text not null,
  partij_id uuid,
  partij_naam text,
  uiterlijk date,
  gedaan_op date,
  constraint pk$actie primary key (gemeente, id),
  constraint fk$actie_plan foreign key (gemeente, plan) references gezinsplan.gezinsplan (gemeente, id),
  constraint fk$actie_doel foreign key (gemeente, doel) references gezinsplan.doel (gemeente, id),
  constraint check$actie_soort check (partij_soort in ('GEZINSLID', 'MEDEWERKER', 'VESTIGING', 'BEKENDE')),
  constraint check$actie_partij check ((partij_soort = 'BEKENDE') = (partij_naam is not null)
    and (partij_soort = 'BEKENDE') = (partij_id is null)),
  constraint check$actie_tekst check (length(tekst) between 1 and 500)
);
comment on table gezinsplan.actie is 'Who does what for a goal, and by when';
create index idx$actie_plan on gezinsplan.actie (gemeente, plan);
create index idx$actie_doel on gezinsplan.actie (gemeente, doel);
call database.protect_by_gezin('gezinsplan.actie', 'gezin');

create table gezinsplan.afspraak (
  gemeente text not null,
  id uuid not null,
  gezin uuid not null,
  plan uuid not null,
  partij_soort text not null,
  partij_id uuid,
  partij_naam text,
  wat text not null,
  uiterlijk date not null,
  herinneren_op date not null,
  status text not null,
  afgerond_op date,
  herinnerd_op date,
  opgeschaald_op date,
  constraint pk$afspraak primary key (gemeente, id),
  constraint fk$afspraak_plan foreign key (gemeente, plan) references gezinsplan.gezinsplan (gemeente, id),
  constraint check$afspraak_soort check (partij_soort in ('GEZINSLID', 'MEDEWERKER', 'VESTIGING', 'BEKENDE')),
  constraint check$afspraak_partij check ((partij_soort = 'BEKENDE') = (partij_naam is not null)
    and (partij_soort = 'BEKENDE') = (partij_id is null)),
  constraint check$afspraak_status check (status in ('OPEN', 'NAGEKOMEN', 'VERVALLEN')),
  constraint check$afspraak_afgerond check ((status = 'OPEN') = (afgerond_op is null)),
  constraint check$afspraak_herinneren check (herinneren_op <= uiterlijk),
  constraint check$afspraak_wat check (length(wat) between 1 and 500)
);
comment on table gezinsplan.afspraak is 'A binding agreement between partners: who does what by when; overdue goes to the area team';
create index idx$afspraak_plan on gezinsplan.afspraak (gemeente, plan);
create index idx$afspraak_open on gezinsplan.afspraak (gemeente, herinneren_op) where status = 'OPEN';
call database.protect_by_gezin('gezinsplan.afspraak', 'gezin');

create table gezinsplan.versie (
  gemeente text not null,
  id uuid not null,
  gezin uuid not null,
  plan uuid not null,
  nummer int not null,
  vastgesteld_op date not null,
  vastgesteld_door uuid not null,
  inhoud jsonb not null,
  constraint pk$versie primary key (gemeente, id),
  constraint fk$versie_plan foreign key (gemeente, plan) references gezinsplan.gezinsplan (gemeente, id),
  constraint uniq$versie_nummer unique (gemeente, plan, nummer)
);
comment on table gezinsplan.versie is 'append-only: the plan as it was agreed with the family, word for word';
call database.protect_by_gezin('gezinsplan.versie', 'gezin');

create table gezinsplan.evaluatie (
  gemeente text not null,
  id uuid not null,
  gezin uuid not null,
  plan uuid not null,
  gepland date not null,
  gehouden_op date,
  woorden text,
  verslag text,
  constraint pk$evaluatie primary key (gemeente, id),
  constraint fk$evaluatie_plan foreign key (gemeente, plan) references gezinsplan.gezinsplan (gemeente, id),
  constraint check$evaluatie_gehouden check ((gehouden_op is null) = (verslag is null))
);
comment on table gezinsplan.evaluatie is 'Looking back on the plan with the family: planned by T37, and what was said';
create index idx$evaluatie_plan on gezinsplan.evaluatie (gemeente, plan);
call database.protect_by_gezin('gezinsplan.evaluatie', 'gezin');
