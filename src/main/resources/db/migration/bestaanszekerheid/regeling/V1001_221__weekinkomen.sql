-- An income that was typed as that of a week and reckoned to a month: what was typed stays beside the answer.
alter table regeling.rechtenvraag add column inkomen_week bigint;
alter table regeling.rechtenvraag add constraint check$rechtenvraag_week
  check (inkomen_week is null or (inkomen_week >= 0 and inkomen is not null));
comment on column regeling.rechtenvraag.inkomen_week is 'What was typed, when it was the income of a week';
