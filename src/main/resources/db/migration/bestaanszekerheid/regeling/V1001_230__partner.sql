-- A partner who has no right to assistance makes the norm half of that of the two (Participatiewet art. 24).
alter table regeling.rechtenvraag add column partner_zonder_recht boolean not null default false;
comment on column regeling.rechtenvraag.partner_zonder_recht is 'That the partner has no right to assistance, such as a student';
