-- A wish follows the law of the help that was chosen for it (Wmo 2015 art. 5.1.1 lid 1 and 4, Jeugdwet art. 7.3.11). Before
-- anything is chosen no law is known, and it is there for whoever leads to help. Who wrote down the wish or the choice
-- keeps seeing it, and so does the contact person of the family, to whom a resident tells what is chosen.
--
-- Runs as the owner, for whom choices of every law exist meanwhile; who may open the file still decides.
create function keuze.may_know(welk uuid, wie uuid, dossier uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    eerder text := current_setting('app.categorieen', true);
    ik uuid := nullif(current_setting('app.actor', true), '')::uuid;
    bekend boolean;
begin
    if strpos(eerder, ',KEUZE:') = 0 then
        return false;
    end if;
    perform set_config('app.categorieen', ',KEUZE,TOESTEMMING,AANSPREEKPUNT,', true);
    select coalesce(bool_or(coalesce(
               strpos(eerder, ',KEUZE:' || k.wet || ',') > 0
               or k.vastgelegd_door = ik
               or exists (select 1 from aanspreekpunt.aanspreekpunt a
                           where a.gemeente = k.gemeente and a.gezin = dossier and a.medewerker = ik and a.tot is null)
               or exists (select 1 from aanspreekpunt.waarneming a
                           where a.gemeente = k.gemeente and a.gezin = dossier and a.waarnemer = ik)
               or (strpos(eerder, ',KEUZE:' || k.wet || '?,') > 0
                   and exists (
                       select 1 from toestemming.toestemming t
                        where t.gemeente = k.gemeente and t.inwoner = wie
                          and t.gegevensset = 'HULP' and t.wet = k.wet and t.status = 'GELDIG'
                          and t.ontvanger_soort = 'ROL' and t.ontvanger = current_setting('app.rol', true))), false)), true)
      into bekend
      from keuze.gekozen k
     where k.gemeente = current_setting('app.gemeente', true) and k.keuze = welk and k.einde_op is null;
    perform set_config('app.categorieen', eerder, true);
    return bekend;
end
$$;

drop policy policy$doel on keuze.keuze;
create policy policy$doel on keuze.keuze as restrictive using (
  database.uses_category('KEUZE')
  or (strpos(current_setting('app.categorieen', true), ',KEUZE:') > 0
      and (vastgelegd_door = nullif(current_setting('app.actor', true), '')::uuid or keuze.may_know(id, inwoner, gezin))));

-- A choice that ended belongs to its law also when the wish is open again; the contact person knows it still.
drop policy policy$doel on keuze.gekozen;
create policy policy$doel on keuze.gekozen as restrictive using (
  database.uses_category('KEUZE')
  or database.uses_category('KEUZE:' || wet)
  or (strpos(current_setting('app.categorieen', true), ',KEUZE:') > 0
      and (vastgelegd_door = nullif(current_setting('app.actor', true), '')::uuid
           or exists (select 1 from aanspreekpunt.aanspreekpunt a
                       where a.gemeente = gekozen.gemeente and a.gezin = gekozen.gezin and a.tot is null
                         and a.medewerker = nullif(current_setting('app.actor', true), '')::uuid
                      offset 0)
           or exists (select 1 from aanspreekpunt.waarneming a
                       where a.gemeente = gekozen.gemeente and a.gezin = gekozen.gezin
                         and a.waarnemer = nullif(current_setting('app.actor', true), '')::uuid
                      offset 0)
           or (einde_op is null
               and exists (select 1 from keuze.keuze k
                            where k.gemeente = gekozen.gemeente and k.id = gekozen.keuze
                           offset 0)))));

-- That help was chosen and whom to call, for everybody who may open the file: neither what, nor by which law, nor for
-- whom. Nobody to call is there when the family did it alone. Runs as the owner, like the function above.
create function keuze.contacten(van uuid) returns table (id uuid, door uuid)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    eerder text := current_setting('app.categorieen', true);
begin
    if not coalesce(database.uses_category('GEZIN'), false) then
        return;
    end if;
    perform set_config('app.categorieen', ',KEUZE,', true);
    return query
        select k.id, coalesce(g.vastgelegd_door, k.vastgelegd_door)
          from keuze.gekozen g
          join keuze.keuze k on (k.gemeente, k.id) = (g.gemeente, g.keuze)
         where g.gemeente = current_setting('app.gemeente', true) and g.gezin = van and g.einde_op is null
         order by g.gekozen_op, k.id;
    perform set_config('app.categorieen', eerder, true);
end
$$;
