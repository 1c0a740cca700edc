-- Who had something last year and did not ask anew is granted it or invited, once.
alter table verstrekking.verstrekking add column opgepakt_op date;
comment on column verstrekking.verstrekking.opgepakt_op is
  'The day on which somebody began to give it anew without an application, or invited them to ask';
-- Who gave an account can be the resident.
create index idx$bankrekening_opgegeven_door on verstrekking.bankrekening (gemeente, opgegeven_door);
call database.points_at_person('verstrekking.bankrekening', 'opgegeven_door');
