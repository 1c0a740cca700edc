-- Work on debt help tells how far it is and that a creditor is silent. So it exists for who does it, for the leader it was
-- brought to and for whom debts may exist by their role (Wgs art. 8d); the page of the gezin tells everybody else that
-- there is debt help and whom to call (ADR 38).
create policy policy$schuldhulp on werkvoorraad.werkitem as restrictive using (
  onderwerp_soort <> 'schuldhulp'
  or medewerker = nullif(current_setting('app.actor', true), '')::uuid
  or teamleider = nullif(current_setting('app.actor', true), '')::uuid
  or current_setting('app.rol', true) = 'SYSTEEM'
  or database.uses_category('SCHULD')
  or exists (select 1 from database.doelregel r
              where r.doel = 'schuldhulp' and r.rol = current_setting('app.rol', true) and r.categorie = 'SCHULD'))
  with check (true);
