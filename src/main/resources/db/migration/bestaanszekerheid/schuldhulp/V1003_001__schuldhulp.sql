create schema schuldhulp;

create table schuldhulp.traject (
  gemeente text not null,
  id uuid not null,
  gezin uuid not null,
  inwoner uuid not null,
  partner uuid,
  helper uuid not null,
  fase text not null,
  gemeld_op date not null,
  dreiging text not null,
  hulpvraag text not null,
  gesprek_uiterlijk date not null,
  gesprek_op date,
  weken integer,
  beginschuld bigint,
  aanvraag uuid,
  plan_op date,
  plan text not null default '',
  beslagvrije_voet bigint,
  ondernemer boolean not null default false,
  stabiel_op date,
  uitstroom text,
  uitgestroomd_op date,
  toelichting text not null default '',
  nazorg_op date,
  nazorg text not null default '',
  constraint pk$traject primary key (gemeente, id),
  constraint check$traject_fase check (fase in ('AANMELDING', 'INTAKE', 'PLAN_VAN_AANPAK', 'STABILISATIE',
    'SCHULDREGELING', 'BEGELEIDING', 'UITSTROOM', 'NAZORG')),
  constraint check$traject_dreiging check (dreiging in ('GEEN', 'ONTRUIMING', 'AFSLUITING', 'ZORGVERZEKERING')),
  constraint check$traject_hulpvraag check (length(hulpvraag) between 1 and 500),
  constraint check$traject_gesprek check (gesprek_op >= gemeld_op and (fase = 'AANMELDING' or gesprek_op is not null
    or uitstroom is not null) and (gesprek_op is null) = (weken is null) and (gesprek_op is null) = (beginschuld is null)),
  constraint check$traject_weken check (weken between 1 and 520),
  constraint check$traject_bedrag check (beginschuld >= 0 and beslagvrije_voet >= 0),
  constraint check$traject_plan check (plan_op >= gesprek_op and (plan_op is null) = (plan = '')),
  constraint check$traject_stabiel check (stabiel_op >= plan_op),
  constraint check$traject_uitstroom check (uitstroom in ('OVERLEDEN', 'VERHUISD', 'NIET_VERSCHENEN', 'INGETROKKEN',
    'NIET_PASSEND', 'VOLDOET_NIET', 'AFGEROND', 'ZELF', 'OVERIG')),
  constraint check$traject_uitgestroomd check ((uitstroom is null) = (uitgestroomd_op is null)
    and (uitstroom is not null) = (fase in ('UITSTROOM', 'NAZORG')) and uitgestroomd_op >= gemeld_op),
  constraint check$traject_nazorg check ((nazorg_op is null) = (fase <> 'NAZORG') and nazorg_op >= uitgestroomd_op)
);
comment on table schuldhulp.traject is
  'That one or two people of a household are helped out of debt, from asking to aftercare (Wgs art. 4 and 4a)';
comment on column schuldhulp.traject.partner is 'Who is helped together with them';
comment on column schuldhulp.traject.helper is 'The debt helper';
comment on column schuldhulp.traject.weken is 'In how many weeks there is a result, as the resident was told (Wgs art. 4 lid 3)';
comment on column schuldhulp.traject.beginschuld is 'What they owed at the first talk, in eurocent';
comment on column schuldhulp.traject.aanvraag is 'The application on which we decide whether they are let in (Wgs art. 4a lid 3)';
comment on column schuldhulp.traject.ondernemer is 'Whether the Bbz makes the arrangement last 36 months';
create index idx$traject_gezin on schuldhulp.traject (gemeente, gezin);
create index idx$traject_inwoner on schuldhulp.traject (gemeente, inwoner);
create index idx$traject_partner on schuldhulp.traject (gemeente, partner);

create table schuldhulp.schuld (
  gemeente text not null,
  id uuid not null,
  traject uuid not null,
  gezin uuid not null,
  schuldeiser text not null,
  kenmerk text not null default '',
  soort text not null,
  rang text not null,
  zakelijk boolean not null,
  bedrag bigint not null,
  peildatum date not null,
  constraint pk$schuld primary key (gemeente, id),
  constraint fk$schuld_traject foreign key (gemeente, traject) references schuldhulp.traject (gemeente, id) on delete cascade,
  constraint check$schuld_schuldeiser check (length(schuldeiser) between 1 and 200 and length(kenmerk) <= 100),
  constraint check$schuld_soort check (soort in ('ZORG', 'PUBLIEK', 'NUTS', 'OVERIG')),
  constraint check$schuld_rang check (rang in ('PREFERENT', 'CONCURRENT')),
  constraint check$schuld_bedrag check (bedrag > 0)
);
comment on table schuldhulp.schuld is 'What is owed to one creditor, on which day, and whether the law puts that creditor first';
comment on column schuldhulp.schuld.bedrag is 'In eurocent';
create index idx$schuld_traject on schuldhulp.schuld (gemeente, traject);

create table schuldhulp.vtlb (
  gemeente text not null,
  id uuid not null,
  traject uuid not null,
  gezin uuid not null,
  vanaf date not null,
  inkomen bigint not null,
  vtlb integer not null,
  reden text not null,
  herzien_op date not null,
  door uuid not null,
  constraint pk$vtlb primary key (gemeente, id),
  constraint fk$vtlb_traject foreign key (gemeente, traject) references schuldhulp.traject (gemeente, id) on delete cascade,
  constraint check$vtlb_reden check (reden in ('BEGIN', 'JAARLIJKS', 'INKOMEN', 'GEZIN')),
  constraint check$vtlb_bedrag check (inkomen >= 0 and vtlb > 0),
  constraint check$vtlb_herzien check (herzien_op > vanaf)
);
comment on table schuldhulp.vtlb is
  'What comes in a month, in eurocent, and what a household keeps to live on, in whole euros; counted again each year';
create unique index uniq$vtlb_vanaf on schuldhulp.vtlb (gemeente, traject, vanaf);

create table schuldhulp.voorstel (
  gemeente text not null,
  id uuid not null,
  traject uuid not null,
  gezin uuid not null,
  vorm text not null,
  capaciteit bigint not null,
  maanden integer not null,
  totaal bigint not null,
  gedaan_op date not null,
  begonnen_op date,
  vervallen_op date,
  door uuid not null,
  constraint pk$voorstel primary key (gemeente, id),
  constraint fk$voorstel_traject foreign key (gemeente, traject) references schuldhulp.traject (gemeente, id)
    on delete cascade,
  constraint check$voorstel_vorm check (vorm in ('BETALINGSREGELING', 'HERFINANCIERING', 'SANERINGSKREDIET',
    'SCHULDBEMIDDELING', 'NULAANBOD')),
  constraint check$voorstel_maanden check (maanden in (18, 36)),
  constraint check$voorstel_bedrag check (capaciteit >= 0 and totaal >= 0 and (totaal = 0) = (vorm = 'NULAANBOD')),
  constraint check$voorstel_begonnen check (begonnen_op >= gedaan_op and vervallen_op >= gedaan_op
    and (begonnen_op is null or vervallen_op is null))
);
comment on table schuldhulp.voorstel is
  'What is offered to all creditors together: the capacity a month times the months, in eurocent, and in which form';
create unique index uniq$voorstel_lopend on schuldhulp.voorstel (gemeente, traject) where vervallen_op is null;
create index idx$voorstel_traject on schuldhulp.voorstel (gemeente, traject);

create table schuldhulp.aanbod (
  gemeente text not null,
  id uuid not null,
  traject uuid not null,
  gezin uuid not null,
  voorstel uuid not null,
  schuld uuid not null,
  schuldeiser text not null,
  vordering bigint not null,
  bedrag bigint not null,
  verstuurd_op date not null,
  uiterlijk date not null,
  gevraagd_op date,
  herinnerd_op date,
  antwoord text,
  antwoord_op date,
  reden text not null default '',
  constraint pk$aanbod primary key (gemeente, id),
  constraint fk$aanbod_voorstel foreign key (gemeente, voorstel) references schuldhulp.voorstel (gemeente, id)
    on delete cascade,
  constraint check$aanbod_bedrag check (0 <= bedrag and bedrag <= vordering),
  constraint check$aanbod_herinnerd check (herinnerd_op >= verstuurd_op),
  constraint check$aanbod_antwoord check (antwoord in ('AKKOORD', 'GEWEIGERD', 'DWANGAKKOORD')
    and (antwoord is null) = (antwoord_op is null) and antwoord_op >= verstuurd_op)
);
comment on table schuldhulp.aanbod is 'What one creditor is offered for a claim, in eurocent, and what they answered';
comment on column schuldhulp.aanbod.gevraagd_op is 'The day on which the helper was asked to remind a creditor who is silent';
create index idx$aanbod_voorstel on schuldhulp.aanbod (gemeente, voorstel);

create table schuldhulp.verzoek (
  gemeente text not null,
  id uuid not null,
  traject uuid not null,
  gezin uuid not null,
  soort text not null,
  aanleiding text not null,
  ingediend_op date not null,
  uitspraak text,
  uitspraak_op date,
  tot date,
  door uuid not null,
  constraint pk$verzoek primary key (gemeente, id),
  constraint fk$verzoek_traject foreign key (gemeente, traject) references schuldhulp.traject (gemeente, id)
    on delete cascade,
  constraint check$verzoek_soort check (soort in ('AFKOELINGSPERIODE', 'DWANGAKKOORD', 'MORATORIUM')),
  constraint check$verzoek_aanleiding check (length(aanleiding) between 1 and 2000),
  constraint check$verzoek_uitspraak check (uitspraak in ('TOEGEWEZEN', 'AFGEWEZEN', 'INGETROKKEN')
    and (uitspraak is null) = (uitspraak_op is null) and uitspraak_op >= ingediend_op),
  constraint check$verzoek_tot check (tot > uitspraak_op and tot <= uitspraak_op + interval '6 months'
    and (tot is null or soort <> 'DWANGAKKOORD'))
);
comment on table schuldhulp.verzoek is
  'What the court is asked: a cooling-off period (Wgs art. 5), a forced agreement (Fw 287a) or a moratorium (Fw 287b)';
create unique index uniq$verzoek_open on schuldhulp.verzoek (gemeente, traject, soort) where uitspraak is null;

create table schuldhulp.betaling (
  gemeente text not null,
  id uuid not null,
  traject uuid not null,
  gezin uuid not null,
  op date not null,
  bedrag bigint not null,
  constraint pk$betaling primary key (gemeente, id),
  constraint fk$betaling_traject foreign key (gemeente, traject) references schuldhulp.traject (gemeente, id)
    on delete cascade,
  constraint check$betaling_bedrag check (bedrag > 0)
);
comment on table schuldhulp.betaling is 'What the household put aside or paid for its arrangement, in eurocent';
create index idx$betaling_traject on schuldhulp.betaling (gemeente, traject);

create table schuldhulp.begeleiding (
  gemeente text not null,
  id uuid not null,
  traject uuid not null,
  gezin uuid not null,
  soort text not null,
  wie text not null,
  van date not null,
  tot date,
  advies text not null default '',
  constraint pk$begeleiding primary key (gemeente, id),
  constraint fk$begeleiding_traject foreign key (gemeente, traject) references schuldhulp.traject (gemeente, id)
    on delete cascade,
  constraint check$begeleiding_soort check (soort in ('BUDGETCOACHING', 'BUDGETBEHEER', 'BESCHERMINGSBEWIND',
    'LANGE_TERMIJN', 'BUDGETBEGELEIDING', 'MAATJE')),
  constraint check$begeleiding_wie check (length(wie) between 1 and 200),
  constraint check$begeleiding_tot check (tot >= van)
);
comment on table schuldhulp.begeleiding is
  'Who stands beside the household: a budget coach, an administrator, a buddy; with the advice on administration';
create index idx$begeleiding_traject on schuldhulp.begeleiding (gemeente, traject);

call database.protect_by_gezin('schuldhulp.traject', 'gezin');
call database.protect_by_doel('schuldhulp.traject', 'SCHULD');
call database.points_at_person('schuldhulp.traject', 'inwoner');
call database.points_at_person('schuldhulp.traject', 'partner');
-- Who lives in the same house and is not helped here does not find the debts of the others.
create policy policy$eigen on schuldhulp.traject as restrictive using (
  current_setting('app.rol', true) is distinct from 'BEWONER'
  or nullif(current_setting('app.actor', true), '')::uuid in (inwoner, partner));
call database.is_kept('schuldhulp.traject', 'gezinsdossier', volgt => '{gezin}',
  dag => 'coalesce(t.nazorg_op, t.uitgestroomd_op, t.gesprek_op, t.gemeld_op)', open => 't.uitstroom is null');

do $$
declare
    t text;
begin
    foreach t in array array['schuld', 'vtlb', 'voorstel', 'aanbod', 'verzoek', 'betaling', 'begeleiding'] loop
        call database.protect_by_gezin(('schuldhulp.' || t)::regclass, 'gezin');
        call database.protect_by_doel(('schuldhulp.' || t)::regclass, 'SCHULD');
        execute format(
            'create policy policy$eigen on schuldhulp.%1$I as restrictive using (
               current_setting(''app.rol'', true) is distinct from ''BEWONER''
               or exists (select 1 from schuldhulp.traject j
                           where j.gemeente = %1$I.gemeente and j.id = %1$I.traject
                          offset 0))', t);
    end loop;
end
$$;
call database.is_kept('schuldhulp.schuld', 'gezinsdossier', volgt => '{traject, gezin}', dag => 't.peildatum');
call database.is_kept('schuldhulp.vtlb', 'gezinsdossier', volgt => '{traject, gezin}', dag => 't.vanaf');
call database.is_kept('schuldhulp.voorstel', 'gezinsdossier', volgt => '{traject, gezin}',
  dag => 'coalesce(t.vervallen_op, t.begonnen_op, t.gedaan_op)');
call database.is_kept('schuldhulp.aanbod', 'gezinsdossier', volgt => '{voorstel, traject, gezin}',
  dag => 'coalesce(t.antwoord_op, t.verstuurd_op)');
call database.is_kept('schuldhulp.verzoek', 'gezinsdossier', volgt => '{traject, gezin}',
  dag => 'coalesce(t.uitspraak_op, t.ingediend_op)');
call database.is_kept('schuldhulp.betaling', 'gezinsdossier', volgt => '{traject, gezin}', dag => 't.op');
call database.is_kept('schuldhulp.begeleiding', 'gezinsdossier', volgt => '{traject, gezin}',
  dag => 'coalesce(t.tot, t.van)');

-- That there is debt help and whom to call, for everybody who may open the file: not what is owed, nor how it goes.
create function schuldhulp.contacten(van uuid) returns table (id uuid, helper uuid)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    eerder text := current_setting('app.categorieen', true);
begin
    if not coalesce(database.uses_category('GEZIN'), false) then
        return;
    end if;
    perform set_config('app.categorieen', ',SCHULD,', true);
    return query
        select t.id, t.helper from schuldhulp.traject t
         where t.gemeente = current_setting('app.gemeente', true) and t.gezin = van and t.uitstroom is null
         order by t.gemeld_op, t.id;
    perform set_config('app.categorieen', eerder, true);
end
$$;

-- Who of these people is known at debt help, and who helps: for who handles an early signal, who may know no more of a
-- file (Wgs art. 8b). Nobody else may ask.
create function schuldhulp.bekend(wie uuid[]) returns table (inwoner uuid, helper uuid)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    eerder text[];
begin
    if not coalesce(database.uses_category('SIGNAAL'), false) then
        return;
    end if;
    eerder := database.see_all();
    return query
        select distinct on (p) p, t.helper from schuldhulp.traject t, unnest(array[t.inwoner, t.partner]) p
         where t.gemeente = current_setting('app.gemeente', true) and t.uitstroom is null and p = any (wie)
         order by p, t.gemeld_op desc;
    perform database.see_as(eerder);
end
$$;

create table schuldhulp.stand (
  gemeente text not null,
  soort text not null,
  dag date not null,
  begonnen integer not null,
  geslaagd integer not null,
  gestopt integer not null,
  na_een_jaar integer not null,
  terug integer not null,
  constraint pk$stand primary key (gemeente, soort),
  constraint check$stand_soort check (soort in ('18', '36', 'BEWIND')),
  constraint check$stand_aantal check (begonnen >= geslaagd + gestopt and geslaagd >= na_een_jaar and na_een_jaar >= terug
    and least(geslaagd, gestopt, na_een_jaar, terug) >= 0)
);
comment on table schuldhulp.stand is
  'How debt arrangements of 18 and of 36 months go, and how many people are under administration: numbers only';
call database.protect_by_gemeente('schuldhulp.stand');
call database.needs_no_term('schuldhulp.stand', 'Numbers of ten people or more are shown, of fewer none');
