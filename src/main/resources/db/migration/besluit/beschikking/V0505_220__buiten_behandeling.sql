-- An application that was incomplete and was not completed in time need not be dealt with (Awb art. 4:5).
alter table beschikking.besluit drop constraint check$besluit_uitkomst;
alter table beschikking.besluit add constraint check$besluit_uitkomst
  check (uitkomst in ('TOEKENNEN', 'AFWIJZEN', 'INTREKKEN', 'BUITEN_BEHANDELING'));
alter table beschikking.besluit drop constraint check$besluit_grond;
alter table beschikking.besluit add constraint check$besluit_grond check (grond in
  ('ONJUISTE_GEGEVENS', 'NIET_MEER_NODIG', 'NIET_TOEREIKEND', 'VOORWAARDEN', 'ANDER_DOEL', 'OP_VERZOEK', 'VOORSCHRIFT',
   'GEGEVENS'));
alter table beschikking.besluit drop constraint check$besluit_ingetrokken;
alter table beschikking.besluit add constraint check$besluit_ingetrokken
  check ((laatste_dag is null or uitkomst = 'INTREKKEN')
    and case uitkomst
          when 'INTREKKEN' then grond is not null and grond not in ('VOORSCHRIFT', 'GEGEVENS')
          when 'BUITEN_BEHANDELING' then grond is not null and grond in ('VOORSCHRIFT', 'GEGEVENS')
          when 'TOEKENNEN' then grond is null or grond = 'ONJUISTE_GEGEVENS'
          else grond is null end);
comment on column beschikking.besluit.grond is
  'Why help is withdrawn, or becomes less for days that are over (Wmo 2015 art. 2.3.10 lid 1, or because the person asked it); or why an application is not dealt with (Awb art. 4:5 lid 1 under a and c)';
