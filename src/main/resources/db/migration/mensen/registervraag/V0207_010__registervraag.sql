create schema registervraag;

create table registervraag.vraag (
    gemeente    text        not null,
    id          uuid        not null,
    medewerker  uuid        not null,
    invoer      jsonb       not null,
    gesteld_op  timestamptz not null,
    antwoord_op timestamptz,
    primary key (gemeente, id)
);
comment on table registervraag.vraag is
    'What an employee asked the register while it was silent; gone once the answer was looked at';
create index idx$vraag_medewerker on registervraag.vraag (gemeente, medewerker);
call database.protect_by_gemeente('registervraag.vraag');

-- What somebody began and did not finish: kept as short as a draft, and gone once the answer was looked at.
call database.expires('registervraag.vraag', 'concept', 't.gesteld_op');
