-- An inquiry exists for whom one of its laws exists (Wmo 2015 art. 5.1.1 lid 1 and 4, Jeugdwet art. 7.3.11 and 7.4.0), for
-- who does it, and for a role to which everybody it is about consented, as long as all of them do. A joint inquiry has one
-- explanation and is not cut into pieces: it exists as a whole for each of its laws.
--
-- Runs as the owner, for whom inquiries of every law exist meanwhile; who may open the file still decides.
create function onderzoek.may_know(welk uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    eerder text := current_setting('app.categorieen', true);
    eigen boolean;
    akkoord boolean;
begin
    perform set_config('app.categorieen', ',ONDERZOEK,TOESTEMMING,', true);
    select bool_or((b.wmo and strpos(eerder, ',ONDERZOEK:WMO,') > 0)
                   or (b.jeugd and strpos(eerder, ',ONDERZOEK:JEUGDWET,') > 0)),
           bool_and(exists (
               select 1 from toestemming.toestemming t
                where t.gemeente = b.gemeente and t.inwoner = b.inwoner
                  and t.gegevensset = 'ONDERZOEK' and t.status = 'GELDIG'
                  and t.ontvanger_soort = 'ROL' and t.ontvanger = current_setting('app.rol', true)
                  and t.wet in (case when b.wmo then 'WMO' end, case when b.jeugd then 'JEUGDWET' end)
                  and strpos(eerder, ',ONDERZOEK:' || t.wet || '?,') > 0))
      into eigen, akkoord
      from onderzoek.betreft b
     where b.gemeente = current_setting('app.gemeente', true) and b.onderzoek = welk;
    perform set_config('app.categorieen', eerder, true);
    return coalesce(eigen, false) or coalesce(akkoord, false);
end
$$;

drop policy policy$doel on onderzoek.onderzoek;
create policy policy$doel on onderzoek.onderzoek as restrictive using (
  database.uses_category('ONDERZOEK')
  or (strpos(current_setting('app.categorieen', true), ',ONDERZOEK:') > 0
      and (door = nullif(current_setting('app.actor', true), '')::uuid or onderzoek.may_know(id))));

do $$
declare
    t text;
begin
    foreach t in array array['betreft', 'antwoord', 'bevinding', 'hypothese', 'generatie', 'ondersteuning', 'identiteit',
                             'eigenplan', 'verslag', 'reactie'] loop
        execute format('drop policy policy$doel on onderzoek.%I', t);
        execute format(
            'create policy policy$doel on onderzoek.%1$I as restrictive using (
               database.uses_category(''ONDERZOEK'')
               or exists (select 1 from onderzoek.onderzoek o
                           where o.gemeente = %1$I.gemeente and o.id = %1$I.onderzoek
                          offset 0))', t);
    end loop;
end
$$;

-- That there is an inquiry and whom to call, for everybody who may open the file: neither by which law, nor about whom.
create function onderzoek.contacten(van uuid) returns table (id uuid, door uuid, open boolean)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    eerder text := current_setting('app.categorieen', true);
begin
    if not coalesce(database.uses_category('GEZIN'), false) then
        return;
    end if;
    perform set_config('app.categorieen', ',ONDERZOEK,', true);
    return query
        select o.id, o.door, o.afgerond_op is null
          from onderzoek.onderzoek o
         where o.gemeente = current_setting('app.gemeente', true) and o.gezin = van
         order by o.begonnen_op desc, o.id desc;
    perform set_config('app.categorieen', eerder, true);
end
$$;

-- An inquiry by one law may run beside one by another law of which its worker may not know: the clock of each law runs.
drop index onderzoek.uniq$onderzoek_open;
create unique index uniq$onderzoek_open on onderzoek.onderzoek (gemeente, gezin, door) where afgerond_op is null;

-- The report of an inquiry is a document of the file; it is read by whom the inquiry may be read. A job sends what was
-- written for the person and shows it to nobody.
create policy policy$onderzoek on document.document as restrictive using (
  onderwerp_soort <> 'onderzoek'
  or database.uses_category('ONDERZOEK')
  or current_setting('app.rol', true) = 'SYSTEEM'
  or exists (select 1 from onderzoek.onderzoek o
              where o.gemeente = document.gemeente and o.id = document.onderwerp_id
             offset 0));
