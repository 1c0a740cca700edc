create schema bewaring;

create table bewaring.lijst (
    gemeente           text not null,
    id                 uuid not null,
    status             text not null,
    opgesteld_op       date not null,
    onaf               int  not null default 0,
    archivaris         uuid,
    archivaris_naam    text,
    beoordeeld_op      date,
    ondertekenaar      uuid,
    ondertekenaar_naam text,
    ondertekend_op     date,
    taak               uuid,
    verklaring         uuid,
    klaar_op           date,
    constraint pk$lijst primary key (gemeente, id),
    constraint check$lijst_status check
        (status in ('OPSTELLEN', 'VOORGESTELD', 'BEOORDEELD', 'ONDERTEKEND', 'VERNIETIGD', 'VERVALLEN')),
    constraint check$lijst_beoordeeld check (num_nonnulls(archivaris, archivaris_naam, beoordeeld_op) in (0, 3)),
    constraint check$lijst_ondertekend check (num_nonnulls(ondertekenaar, ondertekenaar_naam, ondertekend_op) in (0, 3)),
    -- Two people, always (Archiefbesluit 1995 art. 8).
    constraint check$lijst_twee_mensen check (ondertekenaar is distinct from archivaris or ondertekenaar is null),
    constraint check$lijst_volgorde check
        ((status in ('BEOORDEELD', 'ONDERTEKEND', 'VERNIETIGD')) = (archivaris is not null)
         and (status in ('ONDERTEKEND', 'VERNIETIGD')) = (ondertekenaar is not null)
         and (status = 'VERNIETIGD') = (verklaring is not null))
);
comment on table bewaring.lijst is 'A list of what is to be destroyed, who judged it, who signed it, and its proof';
comment on column bewaring.lijst.onaf is 'How many were past their term and not on it, because something is not finished';
create unique index uniq$lijst_open on bewaring.lijst (gemeente)
    where status in ('OPSTELLEN', 'VOORGESTELD', 'BEOORDEELD', 'ONDERTEKEND');
create index idx$lijst_opgesteld on bewaring.lijst (gemeente, opgesteld_op desc, id desc);
call database.protect_by_gemeente('bewaring.lijst');
call database.needs_no_term('bewaring.lijst', 'Part of the proof of destruction, which is kept for ever (Archiefbesluit 1995 art. 8)');

create table bewaring.regel (
    gemeente    text   not null,
    id          uuid   not null,
    lijst       uuid   not null,
    deel        text   not null,
    onderwerp   uuid,
    soort       text   not null,
    laatste     date   not null,
    jaar        int    not null,
    gebied      text   not null,
    personen    int    not null,
    rijen       bigint not null,
    status      text   not null default 'OP_LIJST',
    reden       text,
    toelichting text,
    tot         date,
    constraint pk$regel primary key (gemeente, id),
    constraint fk$regel_lijst foreign key (gemeente, lijst) references bewaring.lijst (gemeente, id),
    constraint check$regel_status check (status in ('OP_LIJST', 'UITGEZONDERD', 'GEBLOKKEERD', 'VERNIETIGD')),
    constraint check$regel_reden check ((status in ('UITGEZONDERD', 'GEBLOKKEERD')) = (reden is not null)),
    constraint check$regel_toelichting check (length(toelichting) <= 500)
);
comment on table bewaring.regel is 'One thing on a list: by which rule, and why it was taken out; after destruction only its numbers';
create unique index uniq$regel_eens on bewaring.regel (gemeente, lijst, deel, onderwerp) where onderwerp is not null;
create index idx$regel_lijst on bewaring.regel (gemeente, lijst, status, laatste, id);
create index idx$regel_onderwerp on bewaring.regel (gemeente, onderwerp) where onderwerp is not null;
call database.protect_by_gemeente('bewaring.regel');
call database.is_kept('bewaring.regel', 'gezinsdossier', leeg => '{onderwerp}');

create table bewaring.statistiek (
    gemeente   text   not null,
    lijst      uuid   not null,
    volgnummer int    not null,
    soort      text   not null,
    jaar       int,
    gebied     text   not null,
    aantal     int    not null,
    personen   int    not null,
    constraint pk$statistiek primary key (gemeente, lijst, volgnummer),
    constraint fk$statistiek_lijst foreign key (gemeente, lijst) references bewaring.lijst (gemeente, id),
    constraint check$statistiek_personen check (personen >= 10)
);
comment on table bewaring.statistiek is 'What stays in numbers of what was destroyed, for groups of ten people or more (UAVG art. 24)';
call database.protect_by_gemeente('bewaring.statistiek');
call database.needs_no_term('bewaring.statistiek', 'Numbers about groups of ten people or more');

create table bewaring.uitkomst (
    gemeente text   not null,
    lijst    uuid   not null,
    soort    text   not null,
    aantal   int    not null,
    rijen    bigint not null,
    constraint pk$uitkomst primary key (gemeente, lijst, soort),
    constraint fk$uitkomst_lijst foreign key (gemeente, lijst) references bewaring.lijst (gemeente, id)
);
comment on table bewaring.uitkomst is 'How much was destroyed by each rule, as the proof tells it';
call database.protect_by_gemeente('bewaring.uitkomst');
call database.needs_no_term('bewaring.uitkomst', 'Numbers only');
