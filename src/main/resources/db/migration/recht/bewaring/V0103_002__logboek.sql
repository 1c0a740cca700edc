-- The log goes by whole months, so that its seals still tell what was there. Lines are not taken out one by one.
delete from database.bewaarverloop where tabel = 'security.verwerkingslog';
insert into database.bewaarplek (tabel, soort, met_id) values ('security.verwerkingslog', 'verwerkingslog', false);

-- Drops each month that ended before this day; the log itself refuses what is younger than five years.
create function bewaring.drop_log_months(voor date) returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    deel record;
    aantal int := 0;
begin
    for deel in select c.relname, to_date(right(c.relname, 6), 'YYYYMM') as maand
                  from pg_inherits i
                  join pg_class c on c.oid = i.inhrelid
                 where i.inhparent = 'security.verwerkingslog'::regclass and c.relname ~ '_[0-9]{6}$'
                 order by c.relname loop
        if deel.maand + interval '1 month' <= least(voor, now() - interval '5 years') then
            call logboek.detach_month(deel.maand);
            execute format('drop table security.%I', deel.relname);
            aantal := aantal + 1;
        end if;
    end loop;
    return aantal;
end
$$;
