-- Somebody who works for a neighbour too has one account, at home, and a place elsewhere that names that home. The
-- names of home accounts are unique over all municipalities, so that a place can never be somebody else's.
alter table security.account add column thuis text;
alter table security.account add constraint check$account_thuis check
  (thuis is null or (thuis <> gemeente and wachtwoord is null and medewerker is not null));
create unique index uniq$account_naam on security.account (gebruikersnaam) where thuis is null;
comment on column security.account.thuis is
  'The municipality whose account opens this place; empty for an account with which somebody logs in';

alter table security.verwerkingslog drop constraint check$verwerkingslog_handeling;
alter table security.verwerkingslog add constraint check$verwerkingslog_handeling check
  (handeling in ('INGEZIEN', 'GEWIJZIGD', 'GEZOCHT', 'GEWEIGERD', 'GEWISSELD'));
