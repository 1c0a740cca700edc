-- The words of which the names of a municipality are made, each once, whoever bears them: in these few thousand a
-- misspelt name is compared with all others, and the register itself is only asked for the words that exist.
create table inwoner.naamwoord (
    gemeente text not null,
    woord    text collate "C" not null,
    klank    text collate "C" not null,
    primary key (gemeente, woord)
);
comment on table inwoner.naamwoord is 'Words of names that occur, with how they sound; for misspelt searches';
create index idx$naamwoord_klank on inwoner.naamwoord (gemeente, klank);

-- Who is in the file already brings its words too, without their sound until the person changes. The owner looks past
-- the municipality for once.
alter table inwoner.zoekwoord no force row level security;
insert into inwoner.naamwoord (gemeente, woord, klank)
select distinct gemeente, woord, woord from inwoner.zoekwoord where woord ~ '^[a-z]{2,}$';
alter table inwoner.zoekwoord force row level security;

call database.protect_by_gemeente('inwoner.naamwoord');
