-- Help that was decided on knows the line of the decision and the product of the code list, so that a later decision
-- can prolong, change or withdraw it, and the same product is not given twice under other words.
alter table voorziening.voorziening add column regel uuid;
alter table voorziening.voorziening add column product text;
alter table voorziening.voorziening add constraint check$voorziening_product
  check (product is null or regel is not null);
comment on column voorziening.voorziening.regel is 'The line of an application on which the help was decided last; empty for help that was only written down';
comment on column voorziening.voorziening.product is 'The category of the code list WMO020 or JZ020';
