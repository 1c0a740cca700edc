create schema overleg;

create table overleg.overleg (
  gemeente text not null,
  id uuid not null,
  gezin uuid not null,
  inwoner uuid not null,
  vraag text not null,
  kenmerken text[] not null,
  status text not null,
  begin timestamptz,
  minuten integer,
  plaats text not null,
  volgnummer integer not null,
  gezin_erbij boolean,
  waarom_niet text not null,
  door uuid not null,
  gemaakt_op date not null,
  constraint pk$overleg primary key (gemeente, id),
  constraint check$overleg_status check (status in ('VOORBEREIDING', 'GEPLAND', 'GEHOUDEN', 'AFGELAST')),
  constraint check$overleg_dag check (status not in ('GEPLAND', 'GEHOUDEN') or begin is not null),
  constraint check$overleg_gezin check ((status = 'GEHOUDEN') = (gezin_erbij is not null)),
  constraint check$overleg_waarom check (gezin_erbij is distinct from false or waarom_niet <> '')
);
comment on table overleg.overleg is 'A meeting of experts and family about what is going on and what to do';
create index idx$overleg_gezin on overleg.overleg (gemeente, gezin);
create index idx$overleg_inwoner on overleg.overleg (gemeente, inwoner);
call database.protect_by_gezin('overleg.overleg', 'gezin');
call database.protect_by_doel('overleg.overleg', 'OVERLEG');
call database.points_at_person('overleg.overleg', 'inwoner');
call database.is_kept('overleg.overleg', 'gezinsdossier', volgt => '{gezin}', dag => 't.gemaakt_op', open => 't.status in (''VOORBEREIDING'', ''GEPLAND'')');

create table overleg.deelnemer (
  gemeente text not null,
  id uuid not null,
  overleg uuid not null,
  gezin uuid not null,
  soort text not null,
  inwoner uuid,
  medewerker uuid,
  naam text not null,
  email text,
  deskundigheid text,
  aanwezig boolean,
  constraint pk$deelnemer primary key (gemeente, id),
  constraint fk$deelnemer_overleg foreign key (gemeente, overleg)
    references overleg.overleg (gemeente, id) on delete cascade,
  constraint check$deelnemer_soort check (soort in ('MEDEWERKER', 'PARTNER', 'GEZINSLID')),
  constraint check$deelnemer_wie check ((soort = 'GEZINSLID') = (inwoner is not null) and (soort = 'MEDEWERKER') = (medewerker is not null))
);
comment on table overleg.deelnemer is 'Who is invited to a meeting, and for which expertise';
create index idx$deelnemer_overleg on overleg.deelnemer (gemeente, overleg);
create index idx$deelnemer_inwoner on overleg.deelnemer (gemeente, inwoner);
call database.protect_by_gezin('overleg.deelnemer', 'gezin');
call database.protect_by_doel('overleg.deelnemer', 'OVERLEG');
call database.points_at_person('overleg.deelnemer', 'inwoner');
call database.is_kept('overleg.deelnemer', 'gezinsdossier', volgt => '{overleg, gezin}');

create table overleg.agendapunt (
  gemeente text not null,
  id uuid not null,
  overleg uuid not null,
  gezin uuid not null,
  tekst text not null,
  besluit text not null,
  constraint pk$agendapunt primary key (gemeente, id),
  constraint fk$agendapunt_overleg foreign key (gemeente, overleg)
    references overleg.overleg (gemeente, id) on delete cascade
);
comment on table overleg.agendapunt is 'What a meeting talks about, and what was decided on it';
create index idx$agendapunt_overleg on overleg.agendapunt (gemeente, overleg);
call database.protect_by_gezin('overleg.agendapunt', 'gezin');
call database.protect_by_doel('overleg.agendapunt', 'OVERLEG');
call database.is_kept('overleg.agendapunt', 'gezinsdossier', volgt => '{overleg, gezin}');

create table overleg.uitgezet (
  gemeente text not null,
  id uuid not null,
  overleg uuid not null,
  gezin uuid not null,
  actie uuid not null,
  tekst text not null,
  wie text not null,
  constraint pk$uitgezet primary key (gemeente, id),
  constraint fk$uitgezet_overleg foreign key (gemeente, overleg)
    references overleg.overleg (gemeente, id) on delete cascade
);
comment on table overleg.uitgezet is 'Actions of a meeting that stand in the plan';
create index idx$uitgezet_overleg on overleg.uitgezet (gemeente, overleg);
call database.protect_by_gezin('overleg.uitgezet', 'gezin');
call database.protect_by_doel('overleg.uitgezet', 'OVERLEG');
call database.is_kept('overleg.uitgezet', 'gezinsdossier', volgt => '{overleg, gezin}');

create table overleg.advies (
  gemeente text not null,
  id uuid not null,
  gezin uuid not null,
  inwoner uuid not null,
  soort text not null,
  over uuid,
  vraag text not null,
  uitleg text not null,
  richtingen text not null,
  eens boolean,
  adviseur uuid not null,
  registratie text not null,
  gegeven_op date not null,
  constraint pk$advies primary key (gemeente, id),
  constraint check$advies_soort check (soort in ('ADVIES', 'TWEEDE_MENING')),
  constraint check$advies_over check ((soort = 'TWEEDE_MENING') = (over is not null) and (over is null) = (eens is null))
);
comment on table overleg.advies is 'Advice of a behavioural scientist with a registration that counted that day';
create index idx$advies_gezin on overleg.advies (gemeente, gezin);
create index idx$advies_inwoner on overleg.advies (gemeente, inwoner);
call database.protect_by_gezin('overleg.advies', 'gezin');
call database.protect_by_doel('overleg.advies', 'OVERLEG');
call database.points_at_person('overleg.advies', 'inwoner');
call database.is_kept('overleg.advies', 'gezinsdossier', volgt => '{gezin}', dag => 't.gegeven_op');

call database.is_kept_longer('overleg.advies', 'gezinsdossier-jeugd', 'true');

create table overleg.registratie (
  gemeente text not null,
  id uuid not null,
  medewerker uuid not null,
  nummer text not null,
  periode daterange not null,
  constraint pk$registratie primary key (gemeente, id),
  constraint check$registratie_nummer check (nummer ~ '^[0-9]{6,12}$'),
  constraint exclude$registratie_een exclude using gist (gemeente with =, medewerker with =, periode with &&)
);
comment on table overleg.registratie is 'Registration of an employee in the quality register for youth (SKJ)';
call database.protect_by_gemeente('overleg.registratie');
call database.needs_no_term('overleg.registratie', 'About employees; kept with their account');

create table overleg.inhuur (
  gemeente text not null,
  id uuid not null,
  deskundigheid text not null,
  waarom text not null,
  uren integer not null,
  status text not null,
  vrager uuid not null,
  gevraagd_op date not null,
  besloten_door uuid,
  besloten_op date,
  toelichting text not null,
  constraint pk$inhuur primary key (gemeente, id),
  constraint check$inhuur_uren check (uren between 1 and 200),
  constraint check$inhuur_status check (status in ('GEVRAAGD', 'AKKOORD', 'AFGEWEZEN')),
  constraint check$inhuur_besluit check ((status = 'GEVRAAGD') = (besloten_op is null)),
  constraint check$inhuur_tweede check (besloten_door is distinct from vrager)
);
comment on table overleg.inhuur is 'Request to hire an expert for some hours; says nothing of a family';
call database.protect_by_gemeente('overleg.inhuur');
call database.needs_no_term('overleg.inhuur', 'Names no family');

create table overleg.intervisie (
  gemeente text not null,
  id uuid not null,
  medewerker uuid not null,
  dag date not null,
  minuten integer not null,
  begeleider text not null,
  thema text not null,
  constraint pk$intervisie primary key (gemeente, id),
  constraint check$intervisie_minuten check (minuten between 15 and 480)
);
comment on table overleg.intervisie is 'Time that an employee spent on peer review (SKJ); names no family';
call database.protect_by_gemeente('overleg.intervisie');
call database.needs_no_term('overleg.intervisie', 'About employees; names no family');
