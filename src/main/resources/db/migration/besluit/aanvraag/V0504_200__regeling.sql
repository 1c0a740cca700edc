-- A household can also apply for schemes by the income law: a line for each, which the table of the scheme decides on.
alter table aanvraag.regel drop constraint check$regel_wet;
alter table aanvraag.regel add constraint check$regel_wet
  check (wet in ('WMO', 'JEUGDWET', 'WGS', 'PARTICIPATIEWET'));
alter table aanvraag.regel add column tabel text;
alter table aanvraag.regel add constraint check$regel_tabel
  check (tabel is null or (wet = 'PARTICIPATIEWET' and length(tabel) between 1 and 100));
comment on column aanvraag.regel.tabel is 'The table of the scheme that is asked for; empty for help that is no scheme';
