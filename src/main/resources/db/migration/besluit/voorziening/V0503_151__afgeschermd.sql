-- What a parent may not see of a child for the sake of good help does not exist as help either (Jeugdwet art. 7.3.10).
create policy policy$goede_hulp on voorziening.voorziening as restrictive using (
  current_setting('app.rol', true) is distinct from 'BEWONER'
  or inwoner <> all ((select privacyverzoek.afgeschermd())::uuid[]));
