create schema voorbeeldregister;

create table voorbeeldregister.persoonslijst (
    gemeente     text  not null,
    id           uuid  not null,
    bsn          text,
    inhoud       jsonb not null,
    gewijzigd_op date,
    primary key (gemeente, id),
    constraint uniq$persoonslijst_bsn unique (gemeente, bsn)
);
comment on table voorbeeldregister.persoonslijst is
    'What the stand-in says of a person, in the form of the standard; kept from the first question on';
create index idx$persoonslijst_gewijzigd on voorbeeldregister.persoonslijst (gemeente, gewijzigd_op);
call database.protect_by_gemeente('voorbeeldregister.persoonslijst');
