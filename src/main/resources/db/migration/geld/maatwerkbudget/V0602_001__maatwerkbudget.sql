create schema maatwerkbudget;

create table maatwerkbudget.besteding (
  gemeente text not null,
  id uuid not null,
  gezin uuid not null,
  inwoner uuid not null,
  wat text not null,
  bedrag bigint not null,
  wet text not null,
  waarom_niet text not null,
  voorkomt text not null,
  status text not null,
  vrager uuid not null,
  gevraagd_op timestamptz not null,
  besloten_door uuid,
  besloten_op timestamptz,
  toelichting text,
  betaald_op timestamptz,
  constraint pk$besteding primary key (gemeente, id),
  constraint check$besteding_bedrag check (bedrag > 0),
  constraint check$besteding_wat check (length(wat) between 1 and 200),
  constraint check$besteding_wet check (wet in
    ('WMO', 'JEUGDWET', 'PARTICIPATIEWET', 'WGS', 'ZVW', 'WLZ', 'LEERPLICHTWET', 'GEEN')),
  constraint check$besteding_status check (status in ('GEVRAAGD', 'TOEGEKEND', 'AFGEWEZEN', 'BETAALD')),
  constraint check$besteding_besluit check ((status = 'GEVRAAGD') = (besloten_op is null)),
  constraint check$besteding_betaald check ((status = 'BETAALD') = (betaald_op is not null))
);
comment on table maatwerkbudget.besteding is
  'Money from the free budget of a family: which law was tried, why not, and what it prevents';
comment on column maatwerkbudget.besteding.bedrag is 'In eurocent';
comment on column maatwerkbudget.besteding.wet is 'The law that was tried first';
create index idx$besteding_gezin on maatwerkbudget.besteding (gemeente, gezin);
create index idx$besteding_inwoner on maatwerkbudget.besteding (gemeente, inwoner);
create index idx$besteding_besloten on maatwerkbudget.besteding (gemeente, besloten_op);
call database.protect_by_gezin('maatwerkbudget.besteding', 'gezin');
call database.protect_by_doel('maatwerkbudget.besteding', 'MAATWERKBUDGET');
call database.points_at_person('maatwerkbudget.besteding', 'inwoner');
call database.is_kept('maatwerkbudget.besteding', 'gezinsdossier', volgt => '{gezin}', dag => 't.gevraagd_op',
  open => 't.status in (''GEVRAAGD'', ''TOEGEKEND'')');

create table maatwerkbudget.aandeel (
  gemeente text not null,
  besteding uuid not null,
  gezin uuid not null,
  wet text not null,
  bedrag bigint not null,
  constraint pk$aandeel primary key (gemeente, besteding, wet),
  constraint fk$aandeel_besteding foreign key (gemeente, besteding)
    references maatwerkbudget.besteding (gemeente, id) on delete cascade,
  constraint check$aandeel_bedrag check (bedrag >= 0),
  constraint check$aandeel_wet check (wet in
    ('WMO', 'JEUGDWET', 'PARTICIPATIEWET', 'WGS', 'ZVW', 'WLZ', 'LEERPLICHTWET', 'GEEN'))
);
comment on table maatwerkbudget.aandeel is 'What of a spending is booked on the budget of which law';
call database.protect_by_gezin('maatwerkbudget.aandeel', 'gezin');
call database.protect_by_doel('maatwerkbudget.aandeel', 'MAATWERKBUDGET');
call database.is_kept('maatwerkbudget.aandeel', 'gezinsdossier', volgt => '{besteding, gezin}');

create table maatwerkbudget.steekproef (
  gemeente text not null,
  id uuid not null,
  kwartaal text not null,
  gezin uuid,
  besteding uuid,
  wat text not null,
  bedrag bigint not null,
  wet text not null,
  waarom_niet text not null,
  voorkomt text not null,
  constraint pk$steekproef primary key (gemeente, id),
  constraint check$steekproef_kwartaal check (kwartaal ~ '^20[0-9]{2}-[1-4]$'),
  constraint check$steekproef_los check ((gezin is null) = (besteding is null))
);
comment on table maatwerkbudget.steekproef is
  'A sample of the spendings of a quarter; once somebody read it for names it belongs to no family';
create index idx$steekproef_kwartaal on maatwerkbudget.steekproef (gemeente, kwartaal);
create index idx$steekproef_gezin on maatwerkbudget.steekproef (gemeente, gezin) where gezin is not null;
call database.protect_by_optional_gezin('maatwerkbudget.steekproef', 'gezin');
call database.protect_by_doel('maatwerkbudget.steekproef', 'MAATWERKBUDGET');
call database.is_kept('maatwerkbudget.steekproef', 'gezinsdossier', volgt => '{gezin, besteding}');

create table maatwerkbudget.totaal (
  gemeente text not null,
  kwartaal text not null,
  wet text not null,
  aantal integer not null,
  bedrag bigint not null,
  constraint pk$totaal primary key (gemeente, kwartaal, wet)
);
comment on table maatwerkbudget.totaal is 'How much was spent in a quarter, and of which law''s budget: numbers only';
call database.protect_by_gemeente('maatwerkbudget.totaal');
call database.needs_no_term('maatwerkbudget.totaal', 'Numbers of ten families or more are shown, of fewer none');
