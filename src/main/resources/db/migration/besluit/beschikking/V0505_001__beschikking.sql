create schema beschikking;

create table beschikking.beschikking (
  gemeente text not null,
  id uuid not null,
  aanvraag uuid not null,
  gezin uuid not null,
  status text not null,
  opsteller uuid not null,
  opgesteld_op timestamptz not null,
  tweede text[] not null,
  goedkeurder uuid,
  goedgekeurd_op timestamptz,
  terug text,
  bekendgemaakt_op date,
  bezwaar_tot date,
  constraint pk$beschikking primary key (gemeente, id),
  constraint uniq$beschikking_aanvraag unique (gemeente, aanvraag),
  constraint check$beschikking_status check (status in ('TER_GOEDKEURING', 'TERUG', 'BEKENDGEMAAKT')),
  constraint check$beschikking_bekend check ((status = 'BEKENDGEMAAKT') = (bekendgemaakt_op is not null)),
  constraint check$beschikking_bezwaar check ((bekendgemaakt_op is null) = (bezwaar_tot is null)),
  constraint check$beschikking_vier_ogen check (goedkeurder <> opsteller),
  constraint check$beschikking_tweede check
    (status <> 'BEKENDGEMAAKT' or tweede = '{}' or goedkeurder is not null)
);
comment on table beschikking.beschikking is
  'The set of decisions on an application: who prepared it, who agreed, and when it was announced';
comment on column beschikking.beschikking.tweede is 'Why a second person looks at it, as codes; none when one may decide';
create index idx$beschikking_gezin on beschikking.beschikking (gemeente, gezin);
call database.protect_by_gezin('beschikking.beschikking', 'gezin');
call database.protect_by_doel('beschikking.beschikking', 'AANVRAAG');
call database.is_kept('beschikking.beschikking', 'gezinsdossier', volgt => '{aanvraag, gezin}', dag => 't.opgesteld_op',
  open => 't.status <> ''BEKENDGEMAAKT''');

create table beschikking.besluit (
  gemeente text not null,
  regel uuid not null,
  aanvraag uuid not null,
  gezin uuid not null,
  inwoner uuid not null,
  wet text not null,
  uitkomst text not null,
  afwijking text,
  motivering text not null,
  door uuid not null,
  op date not null,
  wat text,
  product text,
  volume integer,
  eenheid text,
  frequentie text,
  vorm text,
  budget bigint,
  periode daterange,
  aanbieder text,
  plichten text,
  constraint pk$besluit primary key (gemeente, regel),
  constraint check$besluit_wet check (wet in ('WMO', 'JEUGDWET', 'WGS')),
  constraint check$besluit_uitkomst check (uitkomst in ('TOEKENNEN', 'AFWIJZEN')),
  constraint check$besluit_motivering check (length(motivering) between 1 and 4000),
  constraint check$besluit_toegekend check
    ((uitkomst = 'TOEKENNEN') = (wat is not null and vorm is not null and periode is not null and plichten is not null)),
  constraint check$besluit_vorm check (vorm in ('ZIN', 'PGB', 'VRIJ')),
  constraint check$besluit_budget check ((vorm = 'PGB') = (budget is not null) or vorm is null),
  constraint check$besluit_omvang check
    ((volume is null) = (eenheid is null) and (volume is null) = (frequentie is null) and volume > 0),
  constraint check$besluit_eenheid check (eenheid in ('01', '04', '14', '16', '82')),
  constraint check$besluit_frequentie check (frequentie in ('1', '2', '4', '6')),
  constraint check$besluit_periode check (not isempty(periode) and not lower_inf(periode))
);
comment on table beschikking.besluit is 'What was decided on one line of an application, why, and what somebody gets';
comment on column beschikking.besluit.budget is 'In eurocent a year, for a budget only';
create index idx$besluit_aanvraag on beschikking.besluit (gemeente, aanvraag);
create index idx$besluit_gezin on beschikking.besluit (gemeente, gezin);
create index idx$besluit_inwoner on beschikking.besluit (gemeente, inwoner);
call database.protect_by_gezin('beschikking.besluit', 'gezin');
call voorziening.protect_by_wet('beschikking.besluit');
call database.points_at_person('beschikking.besluit', 'inwoner');
call database.is_kept('beschikking.besluit', 'gezinsdossier', volgt => '{regel, aanvraag, gezin}', dag => 't.op');
call database.is_kept_longer('beschikking.besluit', 'gezinsdossier-jeugd', 't.wet = ''JEUGDWET''');

create table beschikking.bericht (
  gemeente text not null,
  regel uuid not null,
  soort text not null,
  aanvraag uuid not null,
  gezin uuid not null,
  inwoner uuid not null,
  wet text not null,
  uiterlijk date not null,
  constraint pk$bericht primary key (gemeente, regel, soort),
  constraint check$bericht_soort check (soort in ('CAK_START', 'TOEWIJZING')),
  constraint check$bericht_wet check (wet in ('WMO', 'JEUGDWET', 'WGS'))
);
comment on table beschikking.bericht is
  'Messages to others that a decision makes due: to the CAK for the contribution, to the provider for the assignment';
create index idx$bericht_aanvraag on beschikking.bericht (gemeente, aanvraag);
create index idx$bericht_gezin on beschikking.bericht (gemeente, gezin);
create index idx$bericht_inwoner on beschikking.bericht (gemeente, inwoner);
call database.protect_by_gezin('beschikking.bericht', 'gezin');
call voorziening.protect_by_wet('beschikking.bericht');
call database.points_at_person('beschikking.bericht', 'inwoner');
call database.is_kept('beschikking.bericht', 'gezinsdossier', volgt => '{regel, aanvraag, gezin}');
call database.is_kept_longer('beschikking.bericht', 'gezinsdossier-jeugd', 't.wet = ''JEUGDWET''');
