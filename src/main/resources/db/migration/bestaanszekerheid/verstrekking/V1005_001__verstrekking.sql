create schema verstrekking;

create table verstrekking.verstrekking (
  gemeente text not null,
  id uuid not null,
  gezin uuid not null,
  inwoner uuid not null,
  begunstigde uuid not null,
  wet text not null,
  voorziening uuid not null,
  regel uuid not null,
  regeling text not null,
  wat text not null,
  wijze text not null,
  ritme text not null,
  derde text,
  begrotingspost text not null,
  bedrag bigint,
  van date not null,
  tot date,
  bedrag_door uuid,
  bedrag_grond text not null default '',
  rekening_gevraagd_op date,
  constraint pk$verstrekking primary key (gemeente, id),
  constraint uniq$verstrekking_voorziening unique (gemeente, voorziening),
  constraint check$verstrekking_wet check (wet = 'PARTICIPATIEWET'),
  constraint check$verstrekking_regeling check (length(regeling) between 1 and 100),
  constraint check$verstrekking_wijze check (wijze in ('BANK', 'TEGOED', 'NATURA', 'DERDE')),
  constraint check$verstrekking_ritme check (ritme in ('EENMALIG', 'MAAND')),
  constraint check$verstrekking_derde check ((derde is not null) = (wijze = 'DERDE')),
  constraint check$verstrekking_begrotingspost check (length(begrotingspost) between 1 and 50),
  constraint check$verstrekking_bedrag check (bedrag > 0),
  constraint check$verstrekking_tot check (tot >= van),
  constraint check$verstrekking_bedrag_grond check ((bedrag_door is null) = (bedrag_grond = ''))
);
comment on table verstrekking.verstrekking is
  'What a decision on a scheme gives: how it reaches somebody, how much each time, from when, and of which budget line';
comment on column verstrekking.verstrekking.begunstigde is 'Who gets it in hand: the applicant, also for what a child has';
comment on column verstrekking.verstrekking.regel is 'The line of the application on which it was decided';
comment on column verstrekking.verstrekking.bedrag is 'In eurocent, each time; empty until somebody reads it from the bill';
comment on column verstrekking.verstrekking.tot is 'The first day on which it is no longer given; the first day itself when it was taken back';
comment on column verstrekking.verstrekking.bedrag_grond is 'From which bill the amount was read, when the decision names none';
create index idx$verstrekking_gezin on verstrekking.verstrekking (gemeente, gezin);
create index idx$verstrekking_inwoner on verstrekking.verstrekking (gemeente, inwoner);
create index idx$verstrekking_begunstigde on verstrekking.verstrekking (gemeente, begunstigde);
call database.protect_by_gezin('verstrekking.verstrekking', 'gezin');
call voorziening.protect_by_wet('verstrekking.verstrekking');
call database.points_at_person('verstrekking.verstrekking', 'inwoner');
call database.points_at_person('verstrekking.verstrekking', 'begunstigde');
call database.is_kept('verstrekking.verstrekking', 'gezinsdossier', volgt => '{gezin}', dag => 'coalesce(t.tot, t.van)');
-- Of a resident only what is given to them or for them exists, whoever else is in the file.
create policy policy$eigen on verstrekking.verstrekking as restrictive using (
  current_setting('app.rol', true) is distinct from 'BEWONER'
  or nullif(current_setting('app.actor', true), '')::uuid in (inwoner, begunstigde));

create table verstrekking.bankrekening (
  gemeente text not null,
  id uuid not null,
  gezin uuid not null,
  inwoner uuid not null,
  iban text not null,
  naam text not null,
  opgegeven_op timestamptz not null,
  opgegeven_door uuid not null,
  status text not null,
  bekeken_door uuid,
  bekeken_op date,
  toelichting text not null default '',
  constraint pk$bankrekening primary key (gemeente, id),
  constraint check$bankrekening_iban check (iban ~ '^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$'),
  constraint check$bankrekening_naam check (length(naam) between 1 and 70),
  constraint check$bankrekening_status check (status in ('TE_BEKIJKEN', 'GELDIG', 'AFGEWEZEN', 'VERVANGEN')),
  constraint check$bankrekening_bekeken check ((bekeken_door is null) = (bekeken_op is null)
    and (bekeken_door is null or bekeken_door <> opgegeven_door) and (status <> 'AFGEWEZEN' or bekeken_op is not null))
);
comment on table verstrekking.bankrekening is
  'On which account somebody is paid. Another account than before counts only once a second person has looked at it';
create index idx$bankrekening_gezin on verstrekking.bankrekening (gemeente, gezin);
create index idx$bankrekening_inwoner on verstrekking.bankrekening (gemeente, inwoner);
call database.protect_by_gezin('verstrekking.bankrekening', 'gezin');
call database.protect_by_doel('verstrekking.bankrekening', 'INKOMEN');
call database.points_at_person('verstrekking.bankrekening', 'inwoner');
call database.is_kept('verstrekking.bankrekening', 'gezinsdossier', volgt => '{gezin}',
  dag => 'coalesce(t.bekeken_op, t.opgegeven_op::date)', open => 't.status = ''TE_BEKIJKEN''');
create policy policy$eigen on verstrekking.bankrekening as restrictive using (
  current_setting('app.rol', true) is distinct from 'BEWONER'
  or inwoner = nullif(current_setting('app.actor', true), '')::uuid);

create table verstrekking.betaalronde (
  gemeente text not null,
  id uuid not null,
  tot date not null,
  uitvoeren_op date not null,
  status text not null,
  bericht text not null,
  wacht integer not null,
  opgesteld_door uuid not null,
  opgesteld_op timestamptz not null,
  vrijgegeven_door uuid,
  vrijgegeven_op timestamptz,
  aantal integer,
  bedrag bigint,
  bestand text,
  hash text,
  constraint pk$betaalronde primary key (gemeente, id),
  constraint uniq$betaalronde_bericht unique (gemeente, bericht),
  constraint check$betaalronde_status check (status in ('OPGESTELD', 'VRIJGEGEVEN', 'VERVALLEN')),
  constraint check$betaalronde_twee check (vrijgegeven_door <> opgesteld_door),
  constraint check$betaalronde_vrijgegeven check ((status = 'VRIJGEGEVEN') = (vrijgegeven_door is not null)
    and (vrijgegeven_door is null) = (vrijgegeven_op is null) and (vrijgegeven_door is null) = (hash is null)
    and (vrijgegeven_door is null) = (aantal is null) and (vrijgegeven_door is null) = (bedrag is null))
);
comment on table verstrekking.betaalronde is
  'Payments that leave together as one file: one person prepares it, another one releases it';
comment on column verstrekking.betaalronde.tot is 'All that is due by this day goes with it';
comment on column verstrekking.betaalronde.wacht is 'How many are due and wait for an account';
comment on column verstrekking.betaalronde.bestand is 'The file for the bank as it left, pain.001.001.09';
create unique index uniq$betaalronde_open on verstrekking.betaalronde (gemeente) where status = 'OPGESTELD';
call database.protect_by_gemeente('verstrekking.betaalronde');
call database.protect_by_doel('verstrekking.betaalronde', 'INKOMEN');
call database.expires('verstrekking.betaalronde', 'betaalbestand', 't.vrijgegeven_op', leeg => '{bestand}');
call database.needs_no_term('verstrekking.betaalronde', 'Numbers, once the file for the bank is empty');

create table verstrekking.organisatierekening (
  gemeente text not null,
  id uuid not null,
  soort text not null,
  sleutel text not null,
  iban text not null,
  naam text not null,
  status text not null,
  opgegeven_door uuid not null,
  opgegeven_op timestamptz not null,
  bekeken_door uuid,
  constraint pk$organisatierekening primary key (gemeente, id),
  constraint check$organisatierekening_soort check (soort in ('GEMEENTE', 'DERDE', 'PARTNER')),
  constraint check$organisatierekening_sleutel check (length(sleutel) between 1 and 100),
  constraint check$organisatierekening_iban check (iban ~ '^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$'),
  constraint check$organisatierekening_naam check (length(naam) between 1 and 70),
  constraint check$organisatierekening_status check (status in ('TE_BEKIJKEN', 'GELDIG', 'VERVANGEN')),
  constraint check$organisatierekening_twee check (bekeken_door <> opgegeven_door
    and (status <> 'GELDIG' or bekeken_door is not null))
);
comment on table verstrekking.organisatierekening is
  'The accounts of the municipality, of third parties such as an insurer, and of partners; seen by two people';
create unique index uniq$organisatierekening_geldig on verstrekking.organisatierekening (gemeente, soort, sleutel)
  where status = 'GELDIG';
call database.protect_by_gemeente('verstrekking.organisatierekening');
call database.protect_by_doel('verstrekking.organisatierekening', 'INKOMEN');
call database.needs_no_term('verstrekking.organisatierekening', 'Organisations');

create table verstrekking.uitbetaling (
  gemeente text not null,
  id uuid not null,
  gezin uuid not null,
  verstrekking uuid not null,
  termijn date not null,
  bedrag bigint not null,
  status text not null,
  ronde uuid,
  betaald_op date,
  reden text,
  gemeld_op date,
  constraint pk$uitbetaling primary key (gemeente, id),
  constraint fk$uitbetaling_verstrekking foreign key (gemeente, verstrekking)
    references verstrekking.verstrekking (gemeente, id) on delete cascade,
  constraint uniq$uitbetaling_termijn unique (gemeente, verstrekking, termijn),
  constraint check$uitbetaling_bedrag check (bedrag > 0),
  constraint check$uitbetaling_status check (status in ('OPEN', 'IN_RONDE', 'BETAALD', 'TERUG', 'VERVALLEN')),
  constraint check$uitbetaling_ronde check ((status in ('IN_RONDE', 'BETAALD', 'TERUG')) = (ronde is not null)),
  constraint check$uitbetaling_betaald check ((status = 'BETAALD') = (betaald_op is not null)),
  constraint check$uitbetaling_reden check ((status = 'TERUG') = (reden is not null) and length(reden) <= 4)
);
comment on table verstrekking.uitbetaling is 'One payment of what is given: for which term, how much, and how far it is';
comment on column verstrekking.uitbetaling.termijn is 'The day from which it is due; each term is paid once';
comment on column verstrekking.uitbetaling.reden is 'The code by which the bank sent it back (ISO 20022 external status reason)';
comment on column verstrekking.uitbetaling.gemeld_op is 'The day on which work was made of a payment that came back';
create index idx$uitbetaling_gezin on verstrekking.uitbetaling (gemeente, gezin);
create index idx$uitbetaling_open on verstrekking.uitbetaling (gemeente, termijn) where status = 'OPEN';
create index idx$uitbetaling_ronde on verstrekking.uitbetaling (gemeente, ronde) where ronde is not null;
call database.protect_by_gezin('verstrekking.uitbetaling', 'gezin');
call database.protect_by_doel('verstrekking.uitbetaling', 'INKOMEN');
call database.is_kept('verstrekking.uitbetaling', 'gezinsdossier', volgt => '{verstrekking, gezin}',
  dag => 't.termijn', open => 't.status in (''OPEN'', ''IN_RONDE'', ''TERUG'')');

-- What the bank is asked. Who pays sees to whom and how much, and nothing of why or of which family it is.
create table verstrekking.opdracht (
  gemeente text not null,
  id uuid not null,
  ronde uuid not null,
  uitbetaling uuid,
  rekening uuid,
  iban text not null,
  naam text not null,
  bedrag bigint not null,
  op date not null,
  reden text,
  terug_op date,
  constraint pk$opdracht primary key (gemeente, id),
  constraint fk$opdracht_ronde foreign key (gemeente, ronde) references verstrekking.betaalronde (gemeente, id),
  constraint uniq$opdracht_uitbetaling unique (gemeente, ronde, uitbetaling),
  constraint check$opdracht_bedrag check (bedrag > 0),
  constraint check$opdracht_wie check (num_nonnulls(uitbetaling, rekening) = 1),
  constraint check$opdracht_terug check ((reden is null) = (terug_op is null))
);
comment on table verstrekking.opdracht is
  'One order for the bank: to whom and how much. Its id is the reference that comes back with a refusal';
comment on column verstrekking.opdracht.rekening is 'The account of a partner that is paid for what people bought there';
call database.protect_by_gemeente('verstrekking.opdracht');
call database.protect_by_doel('verstrekking.opdracht', 'INKOMEN');
call database.expires('verstrekking.opdracht', 'betaalbestand', 't.op::timestamptz');

create table verstrekking.terugvordering (
  gemeente text not null,
  id uuid not null,
  gezin uuid not null,
  inwoner uuid not null,
  verstrekking uuid not null,
  beschikking uuid not null,
  bedrag bigint not null,
  reden text not null,
  door uuid not null,
  op date not null,
  voldaan_op date,
  constraint pk$terugvordering primary key (gemeente, id),
  constraint fk$terugvordering_verstrekking foreign key (gemeente, verstrekking)
    references verstrekking.verstrekking (gemeente, id) on delete cascade,
  constraint check$terugvordering_bedrag check (bedrag > 0),
  constraint check$terugvordering_reden check (length(reden) between 1 and 500),
  constraint check$terugvordering_voldaan check (voldaan_op >= op)
);
comment on table verstrekking.terugvordering is
  'What somebody has to pay back of what was given, by which announced decision (Participatiewet art. 58)';
create index idx$terugvordering_gezin on verstrekking.terugvordering (gemeente, gezin);
create index idx$terugvordering_inwoner on verstrekking.terugvordering (gemeente, inwoner);
create index idx$terugvordering_verstrekking on verstrekking.terugvordering (gemeente, verstrekking);
call database.protect_by_gezin('verstrekking.terugvordering', 'gezin');
call database.protect_by_doel('verstrekking.terugvordering', 'INKOMEN');
call database.points_at_person('verstrekking.terugvordering', 'inwoner');
call database.is_kept('verstrekking.terugvordering', 'gezinsdossier', volgt => '{verstrekking, gezin}',
  dag => 'coalesce(t.voldaan_op, t.op)', open => 't.voldaan_op is null');
create policy policy$eigen on verstrekking.terugvordering as restrictive using (
  current_setting('app.rol', true) is distinct from 'BEWONER'
  or inwoner = nullif(current_setting('app.actor', true), '')::uuid);
create policy policy$eigen on verstrekking.uitbetaling as restrictive using (
  current_setting('app.rol', true) is distinct from 'BEWONER'
  or exists (select 1 from verstrekking.verstrekking v
              where v.gemeente = uitbetaling.gemeente and v.id = uitbetaling.verstrekking
                and v.begunstigde = nullif(current_setting('app.actor', true), '')::uuid
             offset 0));

-- Only for who pays: whether the purpose is that of the payments.
create function verstrekking.pays() returns boolean
language sql stable as $$
    select coalesce(current_setting('app.doel', true) = 'betaalronde' and database.uses_category('INKOMEN'), false)
$$;

-- Where what is given goes to: the account that counts of who gets it, or of a third party.
create function verstrekking.rekening_van(g text, v verstrekking.verstrekking, out iban text, out naam text)
language sql stable as $$
    select r.iban, r.naam
      from (select b.iban, b.naam, b.opgegeven_op from verstrekking.bankrekening b
             where v.wijze = 'BANK' and b.gemeente = g and b.gezin = v.gezin and b.inwoner = v.begunstigde
               and b.status = 'GELDIG'
            union all
            select o.iban, o.naam, o.opgegeven_op from verstrekking.organisatierekening o
             where v.wijze = 'DERDE' and o.gemeente = g and o.soort = 'DERDE' and o.sleutel = v.derde
               and o.status = 'GELDIG') r
     order by r.opgegeven_op desc limit 1
$$;

-- Gathers for a run all that is due by a day, over all files: each term once, whoever runs it how often. Tells how many
-- wait for an account.
create function verstrekking.verzamel(welke uuid, dag date, uitvoeren date) returns integer
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    g text := current_setting('app.gemeente', true);
    eerder text[];
    wachten integer;
begin
    if not verstrekking.pays() then
        return 0;
    end if;
    eerder := database.see_all();
    insert into verstrekking.uitbetaling (gemeente, id, gezin, verstrekking, termijn, bedrag, status)
    select g, gen_random_uuid(), v.gezin, v.id, t.op, v.bedrag, 'OPEN'
      from verstrekking.verstrekking v
     cross join lateral (
           select (v.van + n * interval '1 month')::date as op
             from generate_series(0, case v.ritme when 'MAAND' then 1200 else 0 end) n
            where (v.van + n * interval '1 month')::date <= dag) t
     where v.gemeente = g and v.wijze in ('BANK', 'DERDE') and v.bedrag is not null
       and (v.tot is null or t.op < v.tot)
        on conflict on constraint uniq$uitbetaling_termijn do nothing;
    with klaar as (
        select u.id, r.iban, r.naam
          from verstrekking.uitbetaling u
          join verstrekking.verstrekking v on (v.gemeente, v.id) = (u.gemeente, u.verstrekking)
         cross join lateral verstrekking.rekening_van(g, v) r
         where u.gemeente = g and u.status = 'OPEN' and u.termijn <= dag and r.iban is not null
           for update of u),
    gepakt as (
        update verstrekking.uitbetaling u set status = 'IN_RONDE', ronde = welke
          from klaar k
         where u.gemeente = g and u.id = k.id
        returning u.id, u.bedrag, k.iban, k.naam)
    insert into verstrekking.opdracht (gemeente, id, ronde, uitbetaling, iban, naam, bedrag, op)
    select g, gen_random_uuid(), welke, p.id, p.iban, p.naam, p.bedrag, uitvoeren from gepakt p;
    select count(*) into wachten from verstrekking.uitbetaling u
     where u.gemeente = g and u.status = 'OPEN' and u.termijn <= dag;
    perform database.see_as(eerder);
    return wachten;
end
$$;

-- A run leaves, or is dropped and gives back what it held.
create function verstrekking.rond_af(welke uuid, dag date) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    g text := current_setting('app.gemeente', true);
    eerder text[];
begin
    if not verstrekking.pays() then
        return;
    end if;
    eerder := database.see_all();
    update verstrekking.uitbetaling set status = 'BETAALD', betaald_op = dag
     where gemeente = g and ronde = welke and status = 'IN_RONDE' and dag is not null;
    update verstrekking.uitbetaling set status = 'OPEN', ronde = null
     where gemeente = g and ronde = welke and status = 'IN_RONDE' and dag is null;
    delete from verstrekking.opdracht where gemeente = g and ronde = welke and dag is null;
    perform database.see_as(eerder);
end
$$;

-- The bank sent a payment back; whose it is, who pays does not learn.
create function verstrekking.kwam_terug(welke uuid, waarom text, dag date) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    g text := current_setting('app.gemeente', true);
    eerder text[];
    wat verstrekking.opdracht;
begin
    if not verstrekking.pays() then
        return false;
    end if;
    eerder := database.see_all();
    update verstrekking.opdracht o set reden = waarom, terug_op = dag
      from verstrekking.betaalronde r
     where o.gemeente = g and o.id = welke and o.reden is null
       and (r.gemeente, r.id) = (o.gemeente, o.ronde) and r.status = 'VRIJGEGEVEN'
    returning o.* into wat;
    update verstrekking.uitbetaling set status = 'TERUG', betaald_op = null, reden = waarom, gemeld_op = null
     where gemeente = g and id = wat.uitbetaling;
    perform database.see_as(eerder);
    return wat.id is not null;
end
$$;

-- What is no longer given is no longer paid: takes the terms from its end on out of what did not leave yet. Follows from
-- the end that stands with what is given, so it does no more to whoever calls it.
create function verstrekking.haal_weg(welke uuid) returns integer
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    g text := current_setting('app.gemeente', true);
    eerder text[] := database.see_all();
    weg uuid[];
begin
    with vervallen as (
        update verstrekking.uitbetaling u set status = 'VERVALLEN', ronde = null
          from verstrekking.verstrekking v
         where v.gemeente = g and v.id = welke and (u.gemeente, u.verstrekking) = (v.gemeente, v.id)
           and u.status in ('OPEN', 'IN_RONDE') and u.termijn >= v.tot
        returning u.id)
    select coalesce(array_agg(id), '{}') into weg from vervallen;
    delete from verstrekking.opdracht o
     using verstrekking.betaalronde r
     where o.gemeente = g and o.uitbetaling = any (weg) and (r.gemeente, r.id) = (o.gemeente, o.ronde)
       and r.status = 'OPGESTELD';
    perform database.see_as(eerder);
    return cardinality(weg);
end
$$;
