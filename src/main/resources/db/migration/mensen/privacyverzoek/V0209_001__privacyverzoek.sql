create schema privacyverzoek;

create table privacyverzoek.verzoek (
    gemeente         text not null,
    id               uuid not null,
    soort            text not null,
    inwoner          uuid not null,
    aanvrager        uuid,
    aanvrager_naam   text not null,
    aanvrager_adres  text[] not null default '{}',
    hoedanigheid     text not null,
    kanaal           text not null,
    identiteit       text not null,
    vraag            text not null,
    ontvangen_op     date not null,
    uiterlijk        date not null,
    uitstel_reden    text,
    status           text not null,
    uitkomst         text,
    grond            text,
    toestemming      text,
    motivering       text,
    artikel          text,
    besloten_op      date,
    door             uuid,
    door_naam        text,
    bezwaar_tot      date,
    primary key (gemeente, id),
    constraint check$verzoek_soort check (soort in ('INZAGE', 'CORRECTIE', 'VERNIETIGING')),
    constraint check$verzoek_hoedanigheid check (hoedanigheid in
        ('ZELF', 'OUDER_MET_GEZAG', 'OUDER_ZONDER_GEZAG', 'VERTEGENWOORDIGER', 'GEMACHTIGDE', 'ANDER')),
    constraint check$verzoek_zelf check (hoedanigheid <> 'ZELF' or aanvrager = inwoner),
    constraint check$verzoek_kanaal check (kanaal in ('PORTAAL', 'BRIEF', 'BALIE')),
    constraint check$verzoek_identiteit check (identiteit in ('INLOG', 'IDENTITEITSBEWIJS', 'BEKEND')),
    constraint check$verzoek_vraag check (length(vraag) <= 4000),
    constraint check$verzoek_status check (status in ('OPEN', 'TE_TEKENEN', 'BESLOTEN', 'INGETROKKEN')),
    constraint check$verzoek_uitkomst check (uitkomst in ('TOEGEWEZEN', 'DEELS', 'VERKLARING', 'GEWEIGERD')),
    constraint check$verzoek_besluit check
        ((status in ('TE_TEKENEN', 'BESLOTEN')) = (num_nonnulls(uitkomst, motivering, artikel, door, door_naam) = 5)),
    constraint check$verzoek_besloten check
        ((status = 'BESLOTEN') = (num_nonnulls(besloten_op, bezwaar_tot) = 2))
);
comment on table privacyverzoek.verzoek is
    'A request about the own data: access, correction or destruction, with the decision on it';
comment on column privacyverzoek.verzoek.inwoner is 'Whose data it is about';
comment on column privacyverzoek.verzoek.aanvrager is 'The resident who asks; empty for somebody who is not in the file';
comment on column privacyverzoek.verzoek.bezwaar_tot is 'The last day of the objection term (Awb art. 6:7), as it stands in the letter';
create index idx$verzoek_open on privacyverzoek.verzoek (gemeente, uiterlijk, id) where status in ('OPEN', 'TE_TEKENEN');
create index idx$verzoek_besloten on privacyverzoek.verzoek (gemeente, besloten_op desc, id desc);
create index idx$verzoek_aanvrager on privacyverzoek.verzoek (gemeente, aanvrager, id desc);
create index idx$verzoek_inwoner on privacyverzoek.verzoek (gemeente, inwoner);
call database.protect_by_gemeente('privacyverzoek.verzoek');
-- A resident finds the own requests and nobody else's, whatever the question.
create policy policy$eigen on privacyverzoek.verzoek as restrictive using (
    current_setting('app.rol', true) <> 'BEWONER' or aanvrager = nullif(current_setting('app.actor', true), '')::uuid);
call database.points_at_person('privacyverzoek.verzoek', 'inwoner');
call database.points_at_person('privacyverzoek.verzoek', 'aanvrager');

create table privacyverzoek.oordeel (
    gemeente text        not null,
    verzoek  uuid        not null,
    stuk     text        not null,
    keuze    text        not null,
    grond    text,
    tekst    text,
    reden    text        not null,
    door     uuid        not null,
    op       timestamptz not null,
    primary key (gemeente, verzoek, stuk),
    constraint fk$oordeel_verzoek foreign key (gemeente, verzoek) references privacyverzoek.verzoek (gemeente, id)
        on delete cascade,
    constraint check$oordeel_keuze check (keuze in ('BEHOUDEN', 'INKORTEN', 'WEGLATEN', 'VERNIETIGEN', 'BEWAREN')),
    constraint check$oordeel_tekst check ((keuze = 'INKORTEN') = (tekst is not null)),
    constraint check$oordeel_grond check ((keuze = 'BEWAREN') = (grond is not null)),
    constraint check$oordeel_reden check (length(reden) between 1 and 1000)
);
comment on table privacyverzoek.oordeel is 'What a person said of one piece: whether it stands in the copy, or may be destroyed';
comment on column privacyverzoek.oordeel.stuk is 'Kind and id of the piece; the id leads nowhere after it was destroyed';
call database.protect_by_gemeente('privacyverzoek.oordeel');

create table privacyverzoek.kopie (
    gemeente    text        not null,
    verzoek     uuid        not null,
    pdf         bytea       not null,
    zip         bytea       not null,
    stukken     int         not null,
    gemaakt_op  timestamptz not null,
    verloopt_op date        not null,
    primary key (gemeente, verzoek),
    constraint fk$kopie_verzoek foreign key (gemeente, verzoek) references privacyverzoek.verzoek (gemeente, id)
        on delete cascade
);
comment on table privacyverzoek.kopie is 'The copy for who asked, as PDF and as zip with JSON; gone after the day on which it expires';
create index idx$kopie_verloopt on privacyverzoek.kopie (gemeente, verloopt_op);
call database.protect_by_gemeente('privacyverzoek.kopie');
-- A resident opens a copy only of a request that the resident made.
create policy policy$eigen on privacyverzoek.kopie as restrictive using (
    current_setting('app.rol', true) <> 'BEWONER'
    or exists (select 1 from privacyverzoek.verzoek v
                where v.gemeente = kopie.gemeente and v.id = kopie.verzoek
                  and v.aanvrager = nullif(current_setting('app.actor', true), '')::uuid));

create table privacyverzoek.verklaring (
    gemeente text not null,
    id       uuid not null,
    verzoek  uuid not null,
    inwoner  uuid not null,
    tekst    text not null,
    op       date not null,
    primary key (gemeente, id),
    constraint fk$verklaring_verzoek foreign key (gemeente, verzoek) references privacyverzoek.verzoek (gemeente, id)
        on delete cascade,
    constraint check$verklaring_tekst check (length(tekst) between 1 and 4000)
);
comment on table privacyverzoek.verklaring is
    'What a resident says about data that was not changed; it stands beside the data (AVG art. 16)';
create index idx$verklaring_inwoner on privacyverzoek.verklaring (gemeente, inwoner);
call database.protect_by_gemeente('privacyverzoek.verklaring');
call database.points_at_person('privacyverzoek.verklaring', 'inwoner');

-- It goes with the person whom it is about; who asked for somebody else may go before.
call database.is_kept('privacyverzoek.verzoek', 'persoonslijst', volgt => '{inwoner}', leeg => '{aanvrager}',
    dag => 'coalesce(t.besloten_op, t.ontvangen_op)', open => 't.status in (''OPEN'', ''TE_TEKENEN'')');
call database.is_kept('privacyverzoek.oordeel', 'persoonslijst', volgt => '{verzoek}');
call database.is_kept('privacyverzoek.kopie', 'persoonslijst', volgt => '{verzoek}');
call database.is_kept('privacyverzoek.verklaring', 'persoonslijst', volgt => '{verzoek, inwoner}');
