create schema register;

create table register.antwoord (
    gemeente   text        not null,
    id         uuid        not null,
    verwerking text        not null,
    vraag      text        not null,
    versie     int         not null,
    tekst      text        not null,
    door       uuid        not null,
    door_naam  text        not null,
    op         timestamptz not null,
    constraint pk$antwoord primary key (gemeente, id),
    constraint uniq$antwoord_versie unique (gemeente, verwerking, vraag, versie),
    constraint check$antwoord_versie check (versie > 0),
    constraint check$antwoord_tekst check (length(tekst) between 1 and 8000)
);
comment on table register.antwoord is
    'append-only: what people answered to the questions of an impact assessment (AVG art. 35), each version';
call database.protect_by_gemeente('register.antwoord');
call database.needs_no_term('register.antwoord', 'The municipality answers for its processing as long as it goes on (AVG art. 5 lid 2)');
