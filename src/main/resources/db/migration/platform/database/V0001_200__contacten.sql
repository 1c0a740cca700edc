-- Of some things of a file everybody who may open it knows that they are there and whom to call: neither what, nor by
-- which law, nor for whom. Each room says with which question that is answered; a purpose for which no file exists is
-- not told (AVG art. 5 lid 1 onder b).
create table database.contactbron (
    kamer     text not null primary key,
    categorie text not null,
    vraag     text not null
);
comment on table database.contactbron is
    'read-only: how whom to call about the things of a room is found; $1 is the file, $2 the day; gives id, door, naam, telefoon, open';
call database.needs_no_term('database.contactbron', 'No data of people');

create procedure database.tells_contact(kamer text, categorie text, vraag text)
language sql as $$
    insert into database.contactbron (kamer, categorie, vraag) values (kamer, categorie, vraag)
$$;

-- Runs as the owner, for whom the rows of every law exist meanwhile; who may open the file still decides.
create function database.contacten(wat text, van uuid, dag date)
returns table (id uuid, door uuid, naam text, telefoon text, open boolean)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    eerder text := current_setting('app.categorieen', true);
    bron database.contactbron;
begin
    if not coalesce(database.uses_category('GEZIN'), false) then
        return;
    end if;
    select * into strict bron from database.contactbron b where b.kamer = wat;
    perform set_config('app.categorieen', ',' || bron.categorie || ',', true);
    return query execute bron.vraag using van, dag;
    perform set_config('app.categorieen', eerder, true);
end
$$;
