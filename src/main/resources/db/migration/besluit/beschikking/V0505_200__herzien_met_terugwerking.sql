-- Help becomes less for days that are over only when it rested on wrong facts (Wmo 2015 art. 2.3.10 lid 1 under a).
alter table beschikking.besluit drop constraint check$besluit_ingetrokken;
alter table beschikking.besluit add constraint check$besluit_ingetrokken
  check ((uitkomst <> 'INTREKKEN' or grond is not null) and (laatste_dag is null or uitkomst = 'INTREKKEN')
    and (grond is null or uitkomst = 'INTREKKEN' or (uitkomst = 'TOEKENNEN' and grond = 'ONJUISTE_GEGEVENS')));
comment on column beschikking.besluit.grond is
  'Why help is withdrawn, or becomes less for days that are over: Wmo 2015 art. 2.3.10 lid 1, or because the person asked it';
