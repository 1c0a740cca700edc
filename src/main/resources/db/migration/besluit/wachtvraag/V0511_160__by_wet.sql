-- For what somebody waits follows its law as help itself does (Wmo 2015 art. 5.1.1 lid 1 and 4, Jeugdwet art. 7.3.11):
-- for a role of that law, for a role to which the person agreed as long as that holds, and for who wrote it down.
drop policy policy$doel on wachtvraag.wachtvraag;
create policy policy$doel on wachtvraag.wachtvraag as restrictive using (
  database.uses_category('PLAATS')
  or database.uses_category('PLAATS:' || wet)
  or (strpos(current_setting('app.categorieen', true), ',PLAATS:') > 0
      and (door = nullif(current_setting('app.actor', true), '')::uuid
           or (database.uses_category('PLAATS:' || wet || '?')
               and exists (
                   select 1 from toestemming.toestemming t
                    where t.gemeente = wachtvraag.gemeente and t.inwoner = wachtvraag.inwoner
                      and t.gegevensset = 'HULP' and t.wet = wachtvraag.wet and t.status = 'GELDIG'
                      and t.ontvanger_soort = 'ROL' and t.ontvanger = current_setting('app.rol', true)
                    offset 0)))));

do $$
declare
    t text;
begin
    foreach t in array array['overbrugging', 'expertvraag'] loop
        execute format('drop policy policy$doel on wachtvraag.%I', t);
        execute format(
            'create policy policy$doel on wachtvraag.%1$I as restrictive using (
               database.uses_category(''PLAATS'')
               or exists (select 1 from wachtvraag.wachtvraag w
                           where w.gemeente = %1$I.gemeente and w.id = %1$I.wachtvraag
                          offset 0))', t);
    end loop;
end
$$;

-- That somebody waits for help and whom to call, for everybody who may open the file: neither for what, nor by which law,
-- nor who waits. Runs as the owner, for whom waits of every law exist meanwhile.
create function wachtvraag.contacten(van uuid) returns table (id uuid, door uuid)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    eerder text := current_setting('app.categorieen', true);
begin
    if not coalesce(database.uses_category('GEZIN'), false) then
        return;
    end if;
    perform set_config('app.categorieen', ',PLAATS,', true);
    return query
        select w.id, w.door from wachtvraag.wachtvraag w
         where w.gemeente = current_setting('app.gemeente', true) and w.gezin = van and w.geeindigd_op is null
         order by w.sinds, w.id;
    perform set_config('app.categorieen', eerder, true);
end
$$;
