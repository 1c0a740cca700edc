-- Schemes by the income law: what is granted is money or a thing by a scheme, with an amount or without one.
alter table beschikking.besluit drop constraint check$besluit_wet;
alter table beschikking.besluit add constraint check$besluit_wet
  check (wet in ('WMO', 'JEUGDWET', 'WGS', 'PARTICIPATIEWET'));
alter table beschikking.besluit drop constraint check$besluit_vorm;
alter table beschikking.besluit add constraint check$besluit_vorm check (vorm in ('ZIN', 'PGB', 'VRIJ', 'REGELING'));
alter table beschikking.besluit drop constraint check$besluit_budget;
alter table beschikking.besluit add constraint check$besluit_budget
  check (vorm is null or vorm = 'REGELING' or (vorm = 'PGB') = (budget is not null));
comment on column beschikking.besluit.budget is 'In eurocent a year, of a budget; or what a scheme gives in money';
