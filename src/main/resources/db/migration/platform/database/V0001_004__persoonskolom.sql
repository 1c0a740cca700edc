-- In which columns rows point at a person, told by each room for its own tables. When two descriptions turn out to be
-- one person, the rows follow; what may not be rewritten stays, and reading follows instead.
create table database.persoonskolom (
    tabel      text not null,
    kolom      text not null,
    soort      text not null,
    voorwaarde text not null default 'true',
    periode    text,
    per        text[] not null default '{}',
    paar       text,
    gelijk     text[] not null default '{}',
    volgorde   integer generated always as identity,
    primary key (tabel, kolom),
    constraint check$persoonskolom_soort check (soort in ('VOLGT', 'LIJST', 'PAAR', 'AFGELEID', 'BLIJFT')),
    constraint check$persoonskolom_paar check ((soort = 'PAAR') = (paar is not null))
);
comment on table database.persoonskolom is 'Columns that point at a person, and what happens to them when two are one';
comment on column database.persoonskolom.soort is
    'VOLGT: the row goes along. LIJST: the id in the array is replaced. PAAR: one of two in a fixed order. '
    'AFGELEID: made anew from other rows. BLIJFT: append-only, reading follows';
comment on column database.persoonskolom.voorwaarde is 'Which rows point at a person, when the column also points at others';
comment on column database.persoonskolom.periode is 'Periods of one person that never overlap (within the columns of per)';
comment on column database.persoonskolom.gelijk is 'Rows of one person that are equal in these columns say the same twice';

create procedure database.points_at_person(
    tabel regclass, kolom text, soort text default 'VOLGT', voorwaarde text default 'true', periode text default null,
    per text[] default '{}', paar text default null, gelijk text[] default '{}')
language sql as $$
    insert into database.persoonskolom (tabel, kolom, soort, voorwaarde, periode, per, paar, gelijk)
    values (tabel::text, kolom, soort, voorwaarde, periode, per, paar, gelijk)
$$;

-- Who turned out to be somebody else's second description, and under whom they are known now.
create table database.opgegaan (
    gemeente text not null,
    oud      uuid not null,
    nieuw    uuid not null,
    primary key (gemeente, oud),
    constraint check$opgegaan_ander check (oud <> nieuw)
);
comment on table database.opgegaan is 'Persons who are known under the id of another since they were merged';
create index idx$opgegaan_nieuw on database.opgegaan (gemeente, nieuw);
call database.protect_by_gemeente('database.opgegaan');

-- The id itself and all that became part of it: for reading what is append-only.
create function database.persons_behind(persoon uuid) returns uuid[]
language sql stable as $$
    with recursive achter (id) as (
        select persoon
        union
        select o.oud from database.opgegaan o join achter a on o.nieuw = a.id
         where o.gemeente = current_setting('app.gemeente', true))
    select array_agg(id) from achter
$$;

-- Under which id the person is known now.
create function database.person_now(persoon uuid) returns uuid
language sql stable as $$
    with recursive voor (id, stap) as (
        select persoon, 0
        union all
        select o.nieuw, v.stap + 1 from database.opgegaan o join voor v on o.oud = v.id
         where o.gemeente = current_setting('app.gemeente', true) and v.stap < 100)
    select id from voor order by stap desc limit 1
$$;
