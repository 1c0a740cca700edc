create schema uitvoering;

create table uitvoering.afspraak (
  gemeente text not null,
  id uuid not null,
  uitvoerder text not null,
  taak text not null,
  van date not null,
  tot date,
  prijs bigint not null,
  gevraagd_door uuid not null,
  gevraagd_op date not null,
  akkoord_door uuid,
  akkoord_op date,
  constraint pk$afspraak primary key (gemeente, id),
  constraint check$afspraak_uitvoerder check (uitvoerder ~ '^[0-9]{4}$' and uitvoerder <> gemeente),
  constraint check$afspraak_taak check (taak in ('SCHULDHULP', 'REGELINGEN')),
  constraint check$afspraak_periode check (tot >= van),
  constraint check$afspraak_prijs check (prijs > 0),
  constraint check$afspraak_akkoord check ((akkoord_door is null) = (akkoord_op is null)
    and akkoord_door <> gevraagd_door),
  constraint exclude$afspraak_overlap exclude using gist
    (gemeente with =, uitvoerder with =, taak with =, daterange(van, tot) with &&) where (akkoord_op is not null)
);
comment on table uitvoering.afspraak is
  'That another municipality carries out one task for this one, from when until when and for what price a case; no people';
comment on column uitvoering.afspraak.tot is 'The first day on which it no longer counts';
comment on column uitvoering.afspraak.prijs is 'For each case, in eurocent';
comment on column uitvoering.afspraak.akkoord_door is 'The second pair of eyes';
alter table uitvoering.afspraak enable row level security;
alter table uitvoering.afspraak force row level security;
-- Both sides read it; only the one whose task it is writes.
create policy policy$gemeente on uitvoering.afspraak
  using (current_setting('app.gemeente', true) in (gemeente, uitvoerder))
  with check (gemeente = current_setting('app.gemeente', true));
call database.needs_no_term('uitvoering.afspraak', 'Agreements between municipalities, without people');

create table uitvoering.zaak (
  gemeente text not null,
  id uuid not null,
  taak text not null,
  afspraak uuid,
  uitvoerder text,
  prijs bigint,
  onderwerp uuid,
  begonnen_op date not null,
  klaar_op date,
  geslaagd boolean,
  constraint pk$zaak primary key (gemeente, id),
  constraint fk$zaak_afspraak foreign key (gemeente, afspraak) references uitvoering.afspraak (gemeente, id),
  constraint check$zaak_taak check (taak in ('SCHULDHULP', 'REGELINGEN')),
  constraint check$zaak_afspraak check (num_nulls(afspraak, uitvoerder, prijs) in (0, 3)),
  constraint check$zaak_klaar check (klaar_op >= begonnen_op and (klaar_op is null) = (geslaagd is null)
    and (onderwerp is null or klaar_op is null))
);
comment on table uitvoering.zaak is
  'One case that was counted: by which agreement, or by own staff, and how it ended; which case it is goes when it ends';
create index idx$zaak_afspraak on uitvoering.zaak (gemeente, afspraak);
create index idx$zaak_onderwerp on uitvoering.zaak (gemeente, onderwerp) where onderwerp is not null;
alter table uitvoering.zaak enable row level security;
alter table uitvoering.zaak force row level security;
create policy policy$gemeente on uitvoering.zaak
  using (gemeente = current_setting('app.gemeente', true) or uitvoerder = current_setting('app.gemeente', true))
  with check (gemeente = current_setting('app.gemeente', true));
call database.needs_no_term('uitvoering.zaak', 'Numbers and sums; the case itself is named only while it runs');

create table uitvoering.raming (
  gemeente text not null,
  taak text not null,
  wijze text not null,
  prijs bigint not null,
  zaken integer not null,
  weken integer not null,
  geslaagd integer not null,
  gestopt integer not null,
  bron text not null,
  op date not null,
  door uuid not null,
  constraint pk$raming primary key (gemeente, taak, wijze),
  constraint check$raming_taak check (taak in ('SCHULDHULP', 'REGELINGEN')),
  constraint check$raming_wijze check (wijze in ('EIGEN', 'BUUR', 'MARKT')),
  constraint check$raming_getal check (prijs > 0 and zaken >= 0 and weken > 0 and least(geslaagd, gestopt) >= 0
    and geslaagd + gestopt <= 100),
  constraint check$raming_bron check (length(bron) between 1 and 300)
);
comment on table uitvoering.raming is 'What a way to carry out a task would cost and bring, as estimated and by whom it was said';
call database.protect_by_gemeente('uitvoering.raming');
call database.needs_no_term('uitvoering.raming', 'Estimates, without people');

-- Whether the one who acts may do this task here. Who works here from another municipality may by an agreement of today
-- only, and only the task of that agreement; the day is the one of the database, so no job is needed to end it.
create index idx$account_plaats on security.account (gemeente, medewerker) where thuis is not null;
create function uitvoering.may(welke text) returns boolean
language sql stable as $$
    select not exists (
               select 1 from security.account a
                where a.gemeente = current_setting('app.gemeente', true) and a.thuis is not null
                  and a.medewerker = nullif(current_setting('app.actor', true), '')::uuid)
        or exists (
               select 1 from security.account a
                 join uitvoering.afspraak f on f.gemeente = a.gemeente and f.uitvoerder = a.thuis
                where a.gemeente = current_setting('app.gemeente', true) and a.thuis is not null
                  and a.medewerker = nullif(current_setting('app.actor', true), '')::uuid
                  and f.taak = welke and f.akkoord_op is not null
                  and daterange(f.van, f.tot) @> (now() at time zone 'Europe/Amsterdam')::date)
$$;

do $$
declare
    t text;
begin
    foreach t in array array['traject', 'schuld', 'vtlb', 'voorstel', 'aanbod', 'brief', 'verzoek', 'betaling',
                             'begeleiding'] loop
        execute format('create policy policy$uitvoering on schuldhulp.%I as restrictive
                          using ((select uitvoering.may(''SCHULDHULP'')))', t);
    end loop;
    foreach t in array array['rechtenvraag', 'bewoner', 'herinnering'] loop
        execute format('create policy policy$uitvoering on regeling.%I as restrictive
                          using ((select uitvoering.may(''REGELINGEN'')))', t);
    end loop;
end
$$;
