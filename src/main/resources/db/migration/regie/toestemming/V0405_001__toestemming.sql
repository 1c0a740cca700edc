create schema toestemming;

create table toestemming.toestemming (
  gemeente text not null,
  id uuid not null,
  inwoner uuid not null,
  gegevensset text not null,
  wet text not null,
  ontvanger_soort text not null,
  ontvanger text not null,
  doel text not null,
  status text not null,
  wijze text not null,
  sinds timestamptz,
  ingetrokken_op timestamptz,
  ingetrokken_door text,
  constraint pk$toestemming primary key (gemeente, id),
  constraint check$toestemming_ontvanger check (ontvanger_soort in ('ROL', 'PARTNER')),
  constraint check$toestemming_status check (status in ('WACHT', 'GELDIG', 'INGETROKKEN')),
  constraint check$toestemming_wijze check (wijze in ('PORTAAL', 'FORMULIER', 'MONDELING')),
  constraint check$toestemming_geldig check (status <> 'GELDIG' or sinds is not null),
  constraint check$toestemming_ingetrokken check
    ((status = 'INGETROKKEN') = (ingetrokken_op is not null and ingetrokken_door is not null))
);
comment on table toestemming.toestemming is
  'Consent of one person that one recipient uses one set of data for one purpose; withdrawn it stays, as proof';
create unique index uniq$toestemming_lopend on toestemming.toestemming
  (gemeente, inwoner, gegevensset, wet, ontvanger_soort, ontvanger) where status <> 'INGETROKKEN';
call database.protect_by_gemeente('toestemming.toestemming');
call database.protect_by_doel('toestemming.toestemming', 'TOESTEMMING');
call database.points_at_person('toestemming.toestemming', 'inwoner',
  gelijk => '{gegevensset,wet,ontvanger_soort,ontvanger,status}');

-- Who said yes: one person, or a child of twelve to fifteen and a parent (age as in Jw art. 7.3.4).
create table toestemming.akkoord (
  gemeente text not null,
  toestemming uuid not null,
  als text not null,
  inwoner uuid,
  naam text not null,
  moment timestamptz not null,
  vastgelegd_door uuid not null,
  constraint pk$akkoord primary key (gemeente, toestemming, als),
  constraint fk$akkoord_toestemming foreign key (gemeente, toestemming) references toestemming.toestemming,
  constraint check$akkoord_als check (als in ('ZELF', 'OUDER', 'VERTEGENWOORDIGER'))
);
comment on table toestemming.akkoord is 'Who agreed to a consent, in which capacity and when';
create index idx$akkoord_inwoner on toestemming.akkoord (gemeente, inwoner);
call database.protect_by_gemeente('toestemming.akkoord');
call database.protect_by_doel('toestemming.akkoord', 'TOESTEMMING');
call database.points_at_person('toestemming.akkoord', 'inwoner');
