-- For the own account only the own lines, of an employee and of a resident; also those of before two descriptions of the
-- resident became one.
alter policy policy$gemeente on security.inlogregel
  using (gemeente in (current_setting('app.gemeente', true), '0000')
    and (current_setting('app.doel', true) is distinct from 'eigen-account'
      or medewerker = nullif(current_setting('app.actor', true), '')::uuid
      or inwoner = any ((select database.persons_behind(nullif(current_setting('app.actor', true), '')::uuid))::uuid[])));
