create schema perspectiefplan;

create table perspectiefplan.plan (
  gemeente text not null,
  id uuid not null,
  gezin uuid not null,
  inwoner uuid not null,
  geboren date not null,
  geopend_op date not null,
  begonnen_op date,
  afgerond_op date,
  woorden text not null default '',
  woorden_zelf boolean not null default false,
  woorden_op date,
  soort_hulp text not null default 'JEUGDHULP',
  gemeld_op date,
  big5_gevraagd date,
  verlengd_tot date,
  verlengd_reden text,
  verlengd_door uuid,
  verlengd_op date,
  overdracht_naar text,
  overdracht_op date,
  overdracht_afspraak text,
  loslaten_reden text,
  loslaten_door uuid,
  loslaten_op date,
  constraint pk$plan primary key (gemeente, id),
  constraint check$plan_soort_hulp check (soort_hulp in ('JEUGDHULP', 'PLEEGZORG')),
  constraint check$plan_geboren check (geboren < geopend_op),
  constraint check$plan_woorden check (length(woorden) <= 4000 and (woorden_op is null) = (woorden = '')),
  constraint check$plan_verlengd check (
    (verlengd_tot is null) = (verlengd_op is null) and (verlengd_tot is null) = (verlengd_reden is null)
    and verlengd_tot > geboren + interval '18 years'),
  constraint check$plan_overdracht check ((overdracht_naar is null) = (overdracht_op is null)),
  constraint check$plan_loslaten check ((loslaten_reden is null) = (loslaten_op is null))
);
comment on table perspectiefplan.plan is
  'The plan for coming of age of one young person with youth help, from 16.5 on and not ended at 18';
comment on column perspectiefplan.plan.begonnen_op is 'The day on which somebody first worked on it';
comment on column perspectiefplan.plan.gemeld_op is 'The day on which the team leader heard that nobody had';
comment on column perspectiefplan.plan.big5_gevraagd is 'The last day of the calendar of this plan on which the Big 5 were asked';
comment on column perspectiefplan.plan.verlengd_tot is 'The first day without youth help, once prolongation is decided';
comment on column perspectiefplan.plan.loslaten_reden is 'Why the file may close although not all of the Big 5 are arranged';
create index idx$plan_gezin on perspectiefplan.plan (gemeente, gezin);
-- Not unique: two descriptions of one person may each have a plan, and the second stays when they are taken together.
create index idx$plan_inwoner on perspectiefplan.plan (gemeente, inwoner);

create table perspectiefplan.steun (
  gemeente text not null,
  id uuid not null,
  plan uuid not null,
  gezin uuid not null,
  inwoner uuid not null,
  naam text not null,
  band text not null,
  constraint pk$steun primary key (gemeente, id),
  constraint fk$steun_plan foreign key (gemeente, plan) references perspectiefplan.plan (gemeente, id) on delete cascade,
  constraint check$steun_naam check (length(naam) between 1 and 200 and length(band) <= 200)
);
comment on table perspectiefplan.steun is 'An adult who stays, as the young person names them';
create index idx$steun_plan on perspectiefplan.steun (gemeente, plan);
create index idx$steun_inwoner on perspectiefplan.steun (gemeente, inwoner);

create table perspectiefplan.oordeel (
  gemeente text not null,
  id uuid not null,
  plan uuid not null,
  gezin uuid not null,
  inwoner uuid not null,
  dag date not null,
  pijler text not null,
  kleur text not null,
  woorden text not null,
  door uuid not null,
  constraint pk$oordeel primary key (gemeente, id),
  constraint fk$oordeel_plan foreign key (gemeente, plan) references perspectiefplan.plan (gemeente, id) on delete cascade,
  constraint uniq$oordeel_dag unique (gemeente, plan, dag, pijler),
  constraint check$oordeel_pijler check (pijler in ('WONEN', 'INKOMEN', 'WELZIJN', 'SCHOOL_EN_WERK', 'STEUN')),
  constraint check$oordeel_kleur check (kleur in ('ROOD', 'ORANJE', 'GROEN')),
  constraint check$oordeel_woorden check (length(woorden) between 1 and 1000)
);
comment on table perspectiefplan.oordeel is 'How one of the Big 5 stood on a day, as a colour with words; all days stay';
create index idx$oordeel_inwoner on perspectiefplan.oordeel (gemeente, inwoner);

create table perspectiefplan.stap (
  gemeente text not null,
  id uuid not null,
  plan uuid not null,
  gezin uuid not null,
  inwoner uuid not null,
  sleutel text not null,
  uiterlijk date not null,
  status text not null default 'OPEN',
  reden text not null default '',
  afgedaan_op date,
  door uuid,
  werk_op date,
  gemist_op date,
  constraint pk$stap primary key (gemeente, id),
  constraint fk$stap_plan foreign key (gemeente, plan) references perspectiefplan.plan (gemeente, id) on delete cascade,
  constraint uniq$stap_sleutel unique (gemeente, plan, sleutel),
  constraint check$stap_status check (status in ('OPEN', 'GEDAAN', 'NIET_NODIG')),
  constraint check$stap_reden check (status <> 'NIET_NODIG' or reden <> ''),
  constraint check$stap_afgedaan check ((status = 'OPEN') = (afgedaan_op is null))
);
comment on table perspectiefplan.stap is 'What changes at 18 and has to be arranged, with the last day for it';
comment on column perspectiefplan.stap.werk_op is 'The day on which it came on the work list';
comment on column perspectiefplan.stap.gemist_op is 'The day on which it turned out to be late';
create index idx$stap_inwoner on perspectiefplan.stap (gemeente, inwoner);

create table perspectiefplan.bericht (
  gemeente text not null,
  id uuid not null,
  plan uuid not null,
  gezin uuid not null,
  inwoner uuid not null,
  voorziening uuid not null,
  einddatum date not null,
  reden text not null,
  stopreden text not null,
  vervallen_op date,
  constraint pk$bericht primary key (gemeente, id),
  constraint fk$bericht_plan foreign key (gemeente, plan) references perspectiefplan.plan (gemeente, id) on delete cascade,
  constraint uniq$bericht_voorziening unique (gemeente, plan, voorziening)
);
comment on table perspectiefplan.bericht is
  'What must be sent: an assignment of youth help ends the day before 18 (iJw 3.2), unless it is prolonged';
comment on column perspectiefplan.bericht.einddatum is 'The last day of the help';
comment on column perspectiefplan.bericht.reden is 'Reason of the change of the assignment, as iJw codes it';
comment on column perspectiefplan.bericht.stopreden is 'Reason of the stop message, as iJw codes it';
create index idx$bericht_inwoner on perspectiefplan.bericht (gemeente, inwoner);

create table perspectiefplan.kamer (
  gemeente text not null,
  id uuid not null,
  plaats text not null,
  huur bigint not null,
  maanden integer not null,
  aandacht text not null,
  organisatie text not null,
  vrij_vanaf date not null,
  status text not null default 'VRIJ',
  constraint pk$kamer primary key (gemeente, id),
  constraint check$kamer_plaats check (length(plaats) between 1 and 100),
  constraint check$kamer_huur check (huur > 0),
  constraint check$kamer_maanden check (maanden between 1 and 24),
  constraint check$kamer_status check (status in ('VRIJ', 'GERESERVEERD', 'WEG'))
);
comment on table perspectiefplan.kamer is
  'A room with attention for a young person who leaves care: no street, so that nobody is found by it';
comment on column perspectiefplan.kamer.huur is 'A month, in eurocent';
comment on column perspectiefplan.kamer.maanden is 'How long the contract lasts, at most two years';
comment on column perspectiefplan.kamer.aandacht is 'Who of the organisation looks after the young person';
call database.protect_by_gemeente('perspectiefplan.kamer');
call database.needs_no_term('perspectiefplan.kamer', 'Rooms of organisations; who lives there is kept with the plan');

create table perspectiefplan.reservering (
  gemeente text not null,
  id uuid not null,
  kamer uuid not null,
  plan uuid not null,
  gezin uuid not null,
  inwoner uuid not null,
  van date not null,
  tot date not null,
  constraint pk$reservering primary key (gemeente, id),
  constraint fk$reservering_plan foreign key (gemeente, plan) references perspectiefplan.plan (gemeente, id) on delete cascade,
  constraint fk$reservering_kamer foreign key (gemeente, kamer) references perspectiefplan.kamer (gemeente, id),
  constraint uniq$reservering_kamer unique (gemeente, kamer),
  constraint uniq$reservering_plan unique (gemeente, plan),
  constraint check$reservering_duur check (tot > van and tot <= van + interval '24 months')
);
comment on table perspectiefplan.reservering is 'Which room is kept for which young person, from when until when';
create index idx$reservering_inwoner on perspectiefplan.reservering (gemeente, inwoner);

-- A young person under 18 has no line of access to the file, and has a say about the own plan (Jeugdwet art. 7.3.4).
do $$
declare
    tabel text;
begin
    foreach tabel in array array['plan', 'steun', 'oordeel', 'stap', 'bericht', 'reservering'] loop
        tabel := 'perspectiefplan.' || tabel;
        call database.protect_by_gezin(tabel::regclass, 'gezin');
        call database.protect_by_doel(tabel::regclass, 'PERSPECTIEF');
        call database.points_at_person(tabel::regclass, 'inwoner');
        execute format(
            'create policy policy$zelf on %s using (
               gemeente = current_setting(''app.gemeente'', true)
               and current_setting(''app.rol'', true) = ''BEWONER''
               and inwoner = nullif(current_setting(''app.actor'', true), '''')::uuid)', tabel);
    end loop;
end
$$;

call database.is_kept('perspectiefplan.plan', 'gezinsdossier', volgt => '{gezin}',
  dag => 'coalesce(t.afgerond_op, t.geopend_op)');
call database.is_kept_longer('perspectiefplan.plan', 'gezinsdossier-jeugd', 'true');
call database.is_kept('perspectiefplan.steun', 'gezinsdossier', volgt => '{plan, gezin}');
call database.is_kept('perspectiefplan.oordeel', 'gezinsdossier', volgt => '{plan, gezin}', dag => 't.dag');
call database.is_kept('perspectiefplan.stap', 'gezinsdossier', volgt => '{plan, gezin}', dag => 't.afgedaan_op');
call database.is_kept('perspectiefplan.bericht', 'gezinsdossier', volgt => '{plan, gezin, voorziening}');
call database.is_kept('perspectiefplan.reservering', 'gezinsdossier', volgt => '{plan, gezin}');
