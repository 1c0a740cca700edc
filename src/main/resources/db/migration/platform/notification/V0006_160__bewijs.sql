-- Which message under the own pages an e-mail gives word of, and when it was on the screen first (Awb art. 2:10, 2:25).
alter table notification.verzending add column kondigt_aan uuid;
alter table notification.verzending add column getoond timestamptz;
alter table notification.verzending add constraint check$verzending_kondigt_aan
  check (kondigt_aan is null or kanaal = 'EMAIL');
alter table notification.verzending add constraint check$verzending_getoond check (getoond is null or kanaal = 'PORTAAL');
comment on column notification.verzending.kondigt_aan is 'The message under the own pages that the e-mail gives word of';
comment on column notification.verzending.getoond is 'When the resident had the message on the screen first';
create index idx$verzending_kondigt_aan on notification.verzending (gemeente, kondigt_aan) where kondigt_aan is not null;
