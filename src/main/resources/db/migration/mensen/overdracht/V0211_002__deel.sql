-- The rooms that came after the package: what was found, talked about, planned for 18 and wished.
alter table overdracht.deel drop constraint check$deel_deel;
alter table overdracht.deel add constraint check$deel_deel check (deel in
  ('PERSONEN', 'PLAN', 'NOTITIES', 'DOCUMENTEN', 'HULP', 'TIJDLIJN', 'ONDERZOEK', 'OVERLEG', 'PERSPECTIEF', 'KEUZE'));
