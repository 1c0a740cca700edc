-- NOODKNOP: an emergency, for a few hours. INZAGE: a look at a file that is closed for the team, with a reason.
alter table security.dossiertoegang drop constraint check$dossiertoegang_reden;
alter table security.dossiertoegang add constraint check$dossiertoegang_reden check
  (reden in ('TEAM', 'AANSPREEKPUNT', 'WAARNEMER', 'UITVOERENDE', 'GEZINSLID', 'NOODKNOP', 'INZAGE', 'TOESTEMMING'));
alter table security.dossiertoegang add constraint check$dossiertoegang_tot check
  ((reden in ('NOODKNOP', 'INZAGE')) = (tot is not null));
