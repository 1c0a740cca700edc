create schema doorrekening;

-- A delivery of statistics: households with an income and without a name, a number or an address.
create table doorrekening.levering (
  gemeente text not null,
  id uuid not null,
  bron text not null,
  bestandsnaam text not null,
  controlegetal text not null,
  peildatum date not null,
  verzonnen boolean not null,
  inhoud bytea,
  regels integer not null,
  verwerkt integer not null,
  geweigerd integer not null,
  klaar_op timestamptz,
  zout bigint not null,
  ontvangen_op timestamptz not null,
  door uuid not null,
  door_naam text not null,
  constraint pk$levering primary key (gemeente, id),
  constraint check$levering_bron check (length(bron) between 1 and 200),
  constraint check$levering_regels check (regels > 0 and 0 <= geweigerd and geweigerd <= verwerkt and verwerkt <= regels),
  constraint check$levering_klaar check (klaar_op is null or (verwerkt = regels and inhoud is null))
);
comment on table doorrekening.levering is
  'A file with the model population: where it comes from, whether its people are invented, and how many lines were good';
comment on column doorrekening.levering.inhoud is 'The file until it is read, and not after that';
comment on column doorrekening.levering.zout is 'So that what lies beside the truth in numbers shown cannot be worked out';
call database.protect_by_gemeente('doorrekening.levering');
call database.protect_by_doel('doorrekening.levering', 'MODEL');
call database.needs_no_term('doorrekening.levering', 'Names and numbers of files, without people; the file goes when it is read');

create table doorrekening.bevinding (
  gemeente text not null,
  levering uuid not null,
  regel integer not null,
  kolom text not null,
  code text not null,
  constraint pk$bevinding primary key (gemeente, levering, regel),
  constraint fk$bevinding_levering foreign key (gemeente, levering) references doorrekening.levering on delete cascade,
  constraint check$bevinding_code check (code in ('KOLOMMEN', 'LEEG', 'DUBBEL', 'GEBIED', 'KEUZE', 'GETAL', 'BEREIK',
    'KINDEREN'))
);
comment on table doorrekening.bevinding is 'Why a line of a delivery was refused: the column and the rule, and nothing of the line';
call database.protect_by_gemeente('doorrekening.bevinding');
call database.needs_no_term('doorrekening.bevinding', 'A number of a line and a rule, without people');

create table doorrekening.huishouden (
  gemeente text not null,
  levering uuid not null,
  nummer integer not null,
  gebied text not null,
  leeftijd text not null,
  partner text,
  kinderen integer[] not null,
  kostendelers integer not null,
  inkomen integer not null,
  bezit integer not null,
  schulden integer not null,
  maanden_laag integer not null,
  maanden_sinds_toeslag integer,
  inkomen_stijgt boolean not null,
  student boolean not null,
  studiebeperking boolean not null,
  constraint pk$huishouden primary key (gemeente, levering, nummer),
  constraint fk$huishouden_levering foreign key (gemeente, levering) references doorrekening.levering on delete cascade,
  constraint check$huishouden_gebied check (gebied ~ '^[1-9][0-9]{3}$'),
  constraint check$huishouden_leeftijd check (leeftijd in ('JONGER_DAN_21', 'VAN_21_TOT_AOW', 'AOW')
    and partner in ('JONGER_DAN_21', 'VAN_21_TOT_AOW', 'AOW')),
  constraint check$huishouden_kinderen check (cardinality(kinderen) <= 12 and 0 <= all (kinderen) and 17 >= all (kinderen)),
  constraint check$huishouden_bereik check (kostendelers between 0 and 9 and inkomen >= 0 and bezit >= 0 and schulden >= 0
    and maanden_laag between 0 and 600 and maanden_sinds_toeslag between 0 and 600)
);
comment on table doorrekening.huishouden is
  'A household of the model population. Only those of the newest delivery are kept, without the key of the file';
call database.protect_by_gemeente('doorrekening.huishouden');
call database.protect_by_doel('doorrekening.huishouden', 'MODEL');
call database.needs_no_term('doorrekening.huishouden',
  'Of nobody by name: no number, no day of birth, no address; only the newest delivery is kept');

-- What somebody wanted to know. It never changes the tables that count.
create table doorrekening.variant (
  gemeente text not null,
  id uuid not null,
  levering uuid not null,
  naam text not null,
  dag date not null,
  tabellen text[] not null,
  wijzigingen jsonb not null,
  taak uuid,
  klaar_op timestamptz,
  zonder_norm integer,
  door uuid not null,
  door_naam text not null,
  op timestamptz not null,
  constraint pk$variant primary key (gemeente, id),
  constraint fk$variant_levering foreign key (gemeente, levering) references doorrekening.levering,
  constraint check$variant_naam check (length(naam) between 1 and 100),
  constraint check$variant_tabellen check (cardinality(tabellen) between 1 and 20)
);
comment on table doorrekening.variant is 'Which numbers of which schemes somebody would have otherwise, on which day, and who asked';
comment on column doorrekening.variant.wijzigingen is 'For each number that differs: the scheme, what it is, what it was and what it would be';
create index idx$variant_op on doorrekening.variant (gemeente, op);
call database.protect_by_gemeente('doorrekening.variant');
call database.needs_no_term('doorrekening.variant', 'A question about rules, without people');

-- The exact numbers are never kept; the constraint holds what is shown to tens and fives.
create table doorrekening.cijfer (
  gemeente text not null,
  variant uuid not null,
  tabel text not null,
  gebied text not null,
  huishoudens integer,
  nu integer,
  straks integer,
  erbij integer,
  eraf integer,
  kosten_nu bigint,
  kosten_straks bigint,
  constraint pk$cijfer primary key (gemeente, variant, tabel, gebied),
  constraint fk$cijfer_variant foreign key (gemeente, variant) references doorrekening.variant on delete cascade,
  constraint check$cijfer_afgeschermd check (least(huishoudens, nu, straks, erbij, eraf) >= 10 and huishoudens % 5 = 0
    and nu % 5 = 0 and straks % 5 = 0 and erbij % 5 = 0 and eraf % 5 = 0 and kosten_nu % 50000 = 0
    and kosten_straks % 50000 = 0 and (kosten_nu is null or nu is not null)
    and (kosten_straks is null or straks is not null))
);
comment on table doorrekening.cijfer is
  'What came out for an area, or for all when that is empty: numbers fit to be shown, in eurocent a year for money';
call database.protect_by_gemeente('doorrekening.cijfer');
call database.needs_no_term('doorrekening.cijfer', 'Numbers of ten households or more, in fives');

create table doorrekening.gebruik (
  gemeente text not null,
  tabel text not null,
  gebied text not null,
  dag date not null,
  levering uuid not null,
  recht integer,
  gebruikt integer,
  constraint pk$gebruik primary key (gemeente, tabel, gebied),
  constraint fk$gebruik_levering foreign key (gemeente, levering) references doorrekening.levering,
  constraint check$gebruik_afgeschermd check (least(recht, gebruikt) >= 10 and recht % 5 = 0 and gebruikt % 5 = 0)
);
comment on table doorrekening.gebruik is
  'How many households would have a right to a scheme by the model population, beside how many use it: fit to be shown';
call database.protect_by_gemeente('doorrekening.gebruik');
call database.needs_no_term('doorrekening.gebruik', 'Numbers of ten households or more, in fives');
