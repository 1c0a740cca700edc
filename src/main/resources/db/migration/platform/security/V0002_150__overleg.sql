-- Who is invited to a meeting about a family may open its file until some time after the meeting.
alter table security.dossiertoegang drop constraint check$dossiertoegang_reden;
alter table security.dossiertoegang drop constraint check$dossiertoegang_tot;
alter table security.dossiertoegang add constraint check$dossiertoegang_reden check
  (reden in ('TEAM', 'AANSPREEKPUNT', 'WAARNEMER', 'UITVOERENDE', 'GEZINSLID', 'NOODKNOP', 'INZAGE', 'TOESTEMMING',
             'OVERLEG'));
alter table security.dossiertoegang add constraint check$dossiertoegang_tot check
  ((reden in ('NOODKNOP', 'INZAGE', 'OVERLEG')) = (tot is not null));
