-- A session that ends by itself leaves a line as a log-out does (OWASP ASVS 5.0, 16.3.1).
alter table security.inlogregel drop constraint check$inlogregel_gebeurtenis;
alter table security.inlogregel add constraint check$inlogregel_gebeurtenis check (gebeurtenis in
  ('INGELOGD', 'HALVERWEGE', 'GEWEIGERD', 'UITGELOGD', 'SESSIE_VERLOPEN', 'FACTOR_INGESTELD', 'FACTOR_VERWIJDERD',
   'FACTOR_HERSTELD', 'HERSTELCODES_GEMAAKT', 'WACHTWOORD_GEWIJZIGD'));
