-- A decision can also withdraw help: from which day, on which ground of the law, and what the person said of it before
-- (Awb art. 4:8).
alter table beschikking.besluit drop constraint check$besluit_uitkomst;
alter table beschikking.besluit add constraint check$besluit_uitkomst
  check (uitkomst in ('TOEKENNEN', 'AFWIJZEN', 'INTREKKEN'));
alter table beschikking.besluit add column laatste_dag date;
alter table beschikking.besluit add column grond text;
alter table beschikking.besluit add column zienswijze text;
alter table beschikking.besluit add constraint check$besluit_ingetrokken
  check ((uitkomst = 'INTREKKEN') = (laatste_dag is not null) and (laatste_dag is null) = (grond is null));
alter table beschikking.besluit add constraint check$besluit_grond check (grond in
  ('ONJUISTE_GEGEVENS', 'NIET_MEER_NODIG', 'NIET_TOEREIKEND', 'VOORWAARDEN', 'ANDER_DOEL', 'OP_VERZOEK'));
alter table beschikking.besluit add constraint check$besluit_zienswijze check (length(zienswijze) between 1 and 2000);
comment on column beschikking.besluit.laatste_dag is 'The last day of help that is withdrawn';
comment on column beschikking.besluit.grond is 'Why help is withdrawn: Wmo 2015 art. 2.3.10 lid 1, or because the person asked it';
comment on column beschikking.besluit.zienswijze is 'What the person said of a change that we began (Awb art. 4:8)';
alter table beschikking.bericht drop constraint check$bericht_soort;
alter table beschikking.bericht add constraint check$bericht_soort
  check (soort in ('CAK_START', 'CAK_STOP', 'TOEWIJZING', 'TOEWIJZING_GEWIJZIGD'));
