-- A message that would bring somebody in danger is held back until a person by name decides about it.
alter table notification.verzending drop constraint check$verzending_status;
alter table notification.verzending add constraint check$verzending_status check
  (status in ('WACHT', 'VERZONDEN', 'MISLUKT', 'TEGENGEHOUDEN', 'VERVALLEN'));
alter table notification.verzending
  add column besluit_door uuid,
  add column besluit_reden text,
  add constraint check$verzending_besluit check (num_nulls(besluit_door, besluit_reden) in (0, 2)
    and (status <> 'VERVALLEN' or besluit_door is not null));
comment on column notification.verzending.besluit_door is 'Who decided that the held message went out, or did not';
create index idx$verzending_tegengehouden on notification.verzending (gemeente, gezin) where status = 'TEGENGEHOUDEN';
