-- How many of its places are taken: counted here, as who fills a place may see no more than the own files.
alter table participatie.werkaanbod add column bezet integer not null default 0;
alter table participatie.werkaanbod add constraint check$werkaanbod_bezet check (bezet between 0 and plaatsen);
comment on column participatie.werkaanbod.bezet is 'How many of the places are taken';

create table participatie.werkplaatsing (
  gemeente text not null,
  id uuid not null,
  gezin uuid not null,
  inwoner uuid not null,
  aanbod uuid not null,
  voorgesteld_op date not null,
  waarom text not null,
  door uuid not null,
  gesproken_op date,
  uitkomst text not null default '',
  begonnen_op date,
  uren integer,
  subsidie boolean not null default false,
  jobcoach boolean not null default false,
  traject uuid,
  geeindigd_op date,
  reden text not null default '',
  constraint pk$werkplaatsing primary key (gemeente, id),
  constraint fk$werkplaatsing_aanbod foreign key (gemeente, aanbod) references participatie.werkaanbod (gemeente, id),
  constraint check$werkplaatsing_waarom check (length(waarom) between 1 and 1000),
  constraint check$werkplaatsing_gesprek check ((gesproken_op is null) = (uitkomst = '')
    and gesproken_op >= voorgesteld_op and length(uitkomst) <= 1000),
  constraint check$werkplaatsing_begin check ((begonnen_op is null) = (uren is null)
    and begonnen_op >= voorgesteld_op and uren between 1 and 40),
  constraint check$werkplaatsing_subsidie check (begonnen_op is not null or not (subsidie or jobcoach)),
  constraint check$werkplaatsing_einde check ((geeindigd_op is null) = (reden = '')
    and geeindigd_op >= coalesce(begonnen_op, voorgesteld_op) and length(reden) <= 500)
);
comment on table participatie.werkplaatsing is
  'An offer of work that was proposed to somebody, why, what the organisation said, and whether and how long one works there';
comment on column participatie.werkplaatsing.traject is 'The track of wage subsidy that guides this work';
create index idx$werkplaatsing_inwoner on participatie.werkplaatsing (gemeente, inwoner);
create index idx$werkplaatsing_gezin on participatie.werkplaatsing (gemeente, gezin);
create index idx$werkplaatsing_aanbod on participatie.werkplaatsing (gemeente, aanbod);
call database.protect_by_gezin('participatie.werkplaatsing', 'gezin');
call database.protect_by_doel('participatie.werkplaatsing', 'TALENT');
call database.points_at_person('participatie.werkplaatsing', 'inwoner');
create policy policy$eigen on participatie.werkplaatsing as restrictive using (
  current_setting('app.rol', true) is distinct from 'BEWONER'
  or nullif(current_setting('app.actor', true), '')::uuid = inwoner);
call database.is_kept('participatie.werkplaatsing', 'gezinsdossier', volgt => '{gezin}',
  dag => 'coalesce(t.geeindigd_op, t.begonnen_op, t.voorgesteld_op)');
