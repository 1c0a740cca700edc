-- Work about an inquiry tells how far it is, whether somebody commented, and by its last day even the law (only the Wmo
-- has one). So it exists for who does it, for the leader it was brought to, and for whom the inquiry may exist by its law
-- (ADR 31). That there is an inquiry and whom to call stands on the page of the gezin for everybody else.
--
-- By the law of the role and not by access to the file: work is also handed out by who opens no file for it. Runs as the
-- owner, for whom inquiries of every file exist meanwhile.
create function werkvoorraad.of_own_wet(welk uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    eerder text := current_setting('app.categorieen', true);
    breed text := current_setting('app.breed', true);
    eigen boolean;
begin
    perform set_config('app.categorieen', ',ONDERZOEK,', true), set_config('app.breed', '1', true);
    select exists (
        select 1
          from onderzoek.betreft b
          join database.doelregel r
            on r.doel = 'dossiervoering' and r.rol = current_setting('app.rol', true) and r.categorie = 'ONDERZOEK'
           and r.uitkomst = 'TOEGESTAAN'
           and ((b.wmo and r.wet = 'WMO') or (b.jeugd and r.wet = 'JEUGDWET'))
         where b.gemeente = current_setting('app.gemeente', true) and b.onderzoek = welk)
      into eigen;
    perform set_config('app.categorieen', eerder, true), set_config('app.breed', breed, true);
    return eigen;
end
$$;

-- Writing follows from what happens in the inquiry, also when a resident or a job makes it happen.
create policy policy$onderzoek on werkvoorraad.werkitem as restrictive using (
  onderwerp_soort <> 'onderzoek'
  or medewerker = nullif(current_setting('app.actor', true), '')::uuid
  or teamleider = nullif(current_setting('app.actor', true), '')::uuid
  or current_setting('app.rol', true) in ('SYSTEEM', 'BEWONER')
  or database.uses_category('ONDERZOEK')
  or werkvoorraad.of_own_wet(onderwerp_id)
  or exists (select 1 from onderzoek.onderzoek o
              where o.gemeente = werkitem.gemeente and o.id = werkitem.onderwerp_id
             offset 0))
  with check (true);

-- Work about a wait is handed out to whoever can do it, and names no longer for what is waited (ADR 33).
-- The owner looks past the municipality for once.
alter table werkvoorraad.werkitem no force row level security;
update werkvoorraad.werkitem set argumenten = argumenten[1:1] where soort like 'wachtvraag.%';
alter table werkvoorraad.werkitem force row level security;
