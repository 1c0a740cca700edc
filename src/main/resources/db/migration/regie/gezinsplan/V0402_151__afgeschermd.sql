-- What a parent may not see of a child for the sake of good help does not exist in the plan (Jeugdwet art. 7.3.10).
create policy policy$goede_hulp on gezinsplan.doel as restrictive using (
  current_setting('app.rol', true) is distinct from 'BEWONER' or inwoner is null
  or inwoner <> all ((select privacyverzoek.afgeschermd())::uuid[]));
