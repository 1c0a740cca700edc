-- Work on accounts and payments tells that somebody gets money by a scheme. So it exists for who it is of, and for the
-- roles for which income may exist (Participatiewet art. 64, ADR 43).
create policy policy$verstrekking on werkvoorraad.werkitem as restrictive using (
  onderwerp_soort not in ('verstrekking', 'bankrekening')
  or medewerker = nullif(current_setting('app.actor', true), '')::uuid
  or current_setting('app.rol', true) = 'SYSTEEM'
  or exists (select 1 from database.doelregel r
              where r.doel = 'dossiervoering' and r.rol = current_setting('app.rol', true) and r.categorie = 'INKOMEN'))
  with check (true);
