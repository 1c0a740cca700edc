create schema keuze;

create table keuze.keuze (
  gemeente text not null,
  id uuid not null,
  gezin uuid not null,
  inwoner uuid not null,
  hulpvraag text not null,
  woorden text not null,
  talen text[] not null,
  identiteit text,
  werkwijze text,
  postcode text,
  kilometers integer,
  uiterlijk date,
  moet text[] not null,
  wenser uuid not null,
  vastgelegd_door uuid,
  gewenst_op timestamptz not null,
  status text not null,
  uitleg text,
  auteur uuid,
  constraint pk$keuze primary key (gemeente, id),
  constraint check$keuze_woorden check (length(woorden) between 1 and 1000),
  constraint check$keuze_identiteit check (identiteit in ('ISLAMITISCH', 'PROTESTANT', 'KATHOLIEK', 'JOODS',
    'HINDOEISTISCH', 'HUMANISTISCH', 'ANTROPOSOFISCH', 'REGENBOOG')),
  constraint check$keuze_afstand check ((postcode is null) = (kilometers is null)),
  constraint check$keuze_postcode check (postcode ~ '^[1-9][0-9]{3}$'),
  constraint check$keuze_kilometers check (kilometers > 0),
  constraint check$keuze_moet check (moet <@ array['TAAL', 'IDENTITEIT', 'WERKWIJZE', 'AFSTAND', 'START']),
  constraint check$keuze_status check (status in ('ZOEKT', 'ZONDER_AANBOD', 'GEKOZEN', 'INGETROKKEN')),
  constraint check$keuze_uitleg check ((uitleg is null) = (auteur is null))
);
comment on table keuze.keuze is
  'What somebody wishes of help, in their own words: a wish about the help and never a mark on a person';
comment on column keuze.keuze.inwoner is 'For whom the help is';
comment on column keuze.keuze.wenser is 'Who said what is wished: the person, or a parent';
comment on column keuze.keuze.vastgelegd_door is 'The employee who wrote it down; empty when the resident did';
comment on column keuze.keuze.uitleg is 'Why nobody fits the wish, written by an employee';
create index idx$keuze_gezin on keuze.keuze (gemeente, gezin);
create index idx$keuze_inwoner on keuze.keuze (gemeente, inwoner);
create index idx$keuze_wenser on keuze.keuze (gemeente, wenser);
call database.protect_by_gezin('keuze.keuze', 'gezin');
call database.protect_by_doel('keuze.keuze', 'KEUZE');
call database.points_at_person('keuze.keuze', 'inwoner');
call database.points_at_person('keuze.keuze', 'wenser');
call database.is_kept('keuze.keuze', 'gezinsdossier', volgt => '{gezin}', dag => 't.gewenst_op',
  open => 't.status in (''ZOEKT'', ''ZONDER_AANBOD'')');

create table keuze.gekozen (
  gemeente text not null,
  id uuid not null,
  keuze uuid not null,
  gezin uuid not null,
  aanbod uuid not null,
  aanbod_naam text not null,
  aanbieder_naam text not null,
  wet text not null,
  kiezer uuid not null,
  vastgelegd_door uuid,
  gekozen_op timestamptz not null,
  bericht text not null,
  einde_op timestamptz,
  einde_reden text,
  constraint pk$gekozen primary key (gemeente, id),
  constraint fk$gekozen_keuze foreign key (gemeente, keuze) references keuze.keuze (gemeente, id) on delete cascade,
  constraint check$gekozen_wet check (wet in
    ('WMO', 'JEUGDWET', 'PARTICIPATIEWET', 'WGS', 'ZVW', 'WLZ', 'LEERPLICHTWET', 'GEEN')),
  constraint check$gekozen_bericht check (bericht in ('KLAAR', 'WACHT_OP_BESLUIT', 'VERVALLEN')),
  constraint check$gekozen_einde check ((einde_op is null) = (bericht <> 'VERVALLEN')),
  constraint check$gekozen_reden check (einde_reden is null or einde_op is not null)
);
comment on table keuze.gekozen is
  'Which offer was chosen by whom, and the message to the organisation that is due';
comment on column keuze.gekozen.aanbod_naam is 'As it was called on the day of the choice';
comment on column keuze.gekozen.bericht is
  'KLAAR: to be sent, and nothing sends it yet; WACHT_OP_BESLUIT: to be sent after the decision';
create unique index uniq$gekozen_keuze on keuze.gekozen (gemeente, keuze) where einde_op is null;
create index idx$gekozen_gezin on keuze.gekozen (gemeente, gezin);
create index idx$gekozen_kiezer on keuze.gekozen (gemeente, kiezer);
call database.protect_by_gezin('keuze.gekozen', 'gezin');
call database.protect_by_doel('keuze.gekozen', 'KEUZE');
call database.points_at_person('keuze.gekozen', 'kiezer');
call database.is_kept('keuze.gekozen', 'gezinsdossier', volgt => '{keuze, gezin}', dag => 't.gekozen_op');
call database.is_kept_longer('keuze.gekozen', 'gezinsdossier-jeugd', 't.wet = ''JEUGDWET''');
