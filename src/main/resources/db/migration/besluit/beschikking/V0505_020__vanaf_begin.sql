-- Help can also be withdrawn from its first day on; it has no last day then.
alter table beschikking.besluit drop constraint check$besluit_ingetrokken;
alter table beschikking.besluit add constraint check$besluit_ingetrokken
  check ((uitkomst = 'INTREKKEN') = (grond is not null) and (laatste_dag is null or grond is not null));
comment on column beschikking.besluit.laatste_dag is
  'The last day of help that is withdrawn; empty when it is withdrawn from its first day on';
