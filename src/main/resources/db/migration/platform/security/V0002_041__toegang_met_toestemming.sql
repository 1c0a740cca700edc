-- A partner may open what the people of a file consented to, as long as they do.
alter table security.dossiertoegang drop constraint check$dossiertoegang_reden;
alter table security.dossiertoegang add constraint check$dossiertoegang_reden check
  (reden in ('TEAM', 'AANSPREEKPUNT', 'WAARNEMER', 'UITVOERENDE', 'GEZINSLID', 'NOODKNOP', 'TOESTEMMING'));
