-- What assistance with the usual costs of living asks beside the schemes (Participatiewet art. 20, 23, 41 and 44).
alter table regeling.rechtenvraag add column inrichting boolean not null default false;
alter table regeling.rechtenvraag add column zonder_ouders boolean not null default false;
alter table regeling.rechtenvraag add column gemeld_op date;
alter table regeling.rechtenvraag add column bijstand_vanaf date;
comment on column regeling.rechtenvraag.zonder_ouders is 'That somebody of 18 to 20 cannot turn to the parents';
comment on column regeling.rechtenvraag.gemeld_op is 'When somebody first asked the municipality; empty for the day of the question';
comment on column regeling.rechtenvraag.bijstand_vanaf is 'From when assistance is asked, when that is earlier';
