-- What belongs to no municipality, such as a try to log in under a name that nobody has, carries the code 0000. It goes
-- by the same term, with the first municipality whose turn it is.
create or replace function database.expire(soort text, voor timestamptz) returns bigint
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    was text[] := database.see_all();
    v database.bewaarverloop;
    waar text;
    n bigint;
    totaal bigint := 0;
begin
    for v in select * from database.bewaarverloop b where b.soort = expire.soort loop
        waar := format('(%s) < $2 and (%s)', v.moment, v.voorwaarde)
            || case when exists (select 1 from pg_attribute
                                  where attrelid = v.tabel::regclass and attname = 'gemeente')
                    then ' and t.gemeente in ($1, ''0000'')' else ' and $1 is not null' end;
        execute case when v.leeg = '{}' then format('delete from %s t where %s', v.tabel, waar)
                else format('update %s t set %s where %s and (%s)', v.tabel,
                    (select string_agg(format('%I = ''''', k), ', ') from unnest(v.leeg) k), waar,
                    (select string_agg(format('t.%I <> ''''', k), ' or ') from unnest(v.leeg) k)) end
          using current_setting('app.gemeente'), voor;
        get diagnostics n = row_count;
        totaal := totaal + n;
    end loop;
    perform database.see_as(was);
    return totaal;
end
$$;
