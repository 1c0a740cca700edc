-- Money or a thing by a scheme is help too, by the income law.
alter table voorziening.voorziening drop constraint check$voorziening_vorm;
alter table voorziening.voorziening add constraint check$voorziening_vorm check (vorm in ('ZIN', 'PGB', 'VRIJ', 'REGELING'));
