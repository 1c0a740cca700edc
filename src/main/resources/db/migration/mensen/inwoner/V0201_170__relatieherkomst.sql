-- A later list of the register may no longer name a relative: what a list told can be wrong since then, what somebody
-- laid by hand and no list ever named cannot be told so.
alter table inwoner.relatie add column herkomst text not null default 'HAND';
alter table inwoner.relatie add constraint check$relatie_herkomst
    check (herkomst in ('HAND', 'GENOEMD', 'REGISTER'));
comment on column inwoner.relatie.herkomst is
    'Who told of it: by hand, by hand and named by a list of the register since, or the register';

-- A number of the other comes from a list; the people of the example are the register of their town.
update inwoner.relatie r
   set herkomst = 'REGISTER'
  from inwoner.inwoner i
 where (i.gemeente, i.id) = (r.gemeente, r.inwoner)
   and (r.ander_bsn is not null or i.herkomst = 'VOORBEELD');
