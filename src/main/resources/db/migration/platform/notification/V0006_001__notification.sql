create schema notification;

create table notification.verzending (
    gemeente text not null,
    id uuid not null,
    kanaal text not null,
    status text not null,
    taal text not null,
    titel text not null,
    alineas text[] not null,
    onderwerp_soort text not null,
    onderwerp_id uuid not null,
    gezin uuid,
    inwoner uuid,
    ontvanger text not null,
    email text,
    adresregels text[],
    geheim boolean not null,
    document uuid,
    pogingen int not null default 0,
    volgende_poging timestamptz not null,
    fout text,
    aangemaakt timestamptz not null,
    verzonden timestamptz,
    constraint pk$verzending primary key (gemeente, id),
    constraint check$verzending_gemeente check (gemeente ~ '^[0-9]{4}$'),
    constraint check$verzending_kanaal check (kanaal in ('EMAIL', 'BRIEF', 'PORTAAL')),
    constraint check$verzending_status check (status in ('WACHT', 'VERZONDEN', 'MISLUKT')),
    constraint check$verzending_bestemming check (
        case kanaal when 'EMAIL' then email is not null
                    when 'BRIEF' then adresregels is not null
                    else inwoner is not null end),
    constraint check$verzending_verzonden check ((status = 'VERZONDEN') = (verzonden is not null))
);
create index idx$verzending_wacht on notification.verzending (gemeente, volgende_poging) where status = 'WACHT';
create index idx$verzending_gezin on notification.verzending (gemeente, gezin, aangemaakt desc);
create index idx$verzending_inwoner on notification.verzending (gemeente, inwoner, aangemaakt desc)
    where kanaal = 'PORTAAL';
comment on table notification.verzending is 'What leaves the house: written with the work that causes it, sent afterwards';
comment on column notification.verzending.geheim is 'The address is shielded and is shown to nobody';
call database.protect_by_optional_gezin('notification.verzending', 'gezin');
