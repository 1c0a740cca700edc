-- Who guides somebody in a track may open the file until the track is over.
alter table security.dossiertoegang drop constraint check$dossiertoegang_reden;
alter table security.dossiertoegang add constraint check$dossiertoegang_reden check
  (reden in ('TEAM', 'AANSPREEKPUNT', 'WAARNEMER', 'UITVOERENDE', 'GEZINSLID', 'NOODKNOP', 'INZAGE', 'TOESTEMMING',
             'OVERLEG', 'TRAJECT'));
