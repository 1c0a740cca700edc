create table melding.terugbelverzoek (
  gemeente text not null,
  melding uuid not null,
  bericht text not null,
  uiterlijk date not null,
  constraint pk$terugbelverzoek primary key (gemeente, melding),
  constraint fk$terugbelverzoek_melding foreign key (gemeente, melding) references melding.melding,
  constraint check$terugbelverzoek_bericht check (bericht in ('ONTVANGEN', 'OPGEPAKT'))
);
comment on table melding.terugbelverzoek is
  'Reporters who are still to be called, because the phone is their only safe way; gone when somebody spoke with them';
call database.protect_by_gemeente('melding.terugbelverzoek');

create table melding.belpoging (
  gemeente text not null,
  id uuid not null,
  melding uuid not null,
  bericht text not null,
  moment timestamptz not null,
  door text not null,
  uitkomst text not null,
  constraint pk$belpoging primary key (gemeente, id),
  constraint fk$belpoging_melding foreign key (gemeente, melding) references melding.melding,
  constraint check$belpoging_bericht check (bericht in ('ONTVANGEN', 'OPGEPAKT')),
  constraint check$belpoging_uitkomst check (uitkomst in ('GESPROKEN', 'NIET_BEREIKT', 'NIET_VEILIG'))
);
comment on table melding.belpoging is 'append-only: calls to reporters and how they went';
create index idx$belpoging_melding on melding.belpoging (gemeente, melding);
call database.protect_by_gemeente('melding.belpoging');
