create table voorbeeldregister.volgindicatie (
    gemeente  text not null,
    bsn       text not null,
    einddatum date,
    primary key (gemeente, bsn)
);
comment on table voorbeeldregister.volgindicatie is 'Of whom the asker wants to hear what changes, and until which day';
call database.protect_by_gemeente('voorbeeldregister.volgindicatie');
call database.needs_no_term('voorbeeldregister.volgindicatie', 'Invented people of the stand-in of the register; never in use for real');
