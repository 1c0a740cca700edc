-- A room of one's own is rented for a time, and somebody looks in.
alter table plek.plek
  add column huur bigint,
  add column maanden integer,
  add column aandacht text,
  add constraint check$plek_huur check (num_nonnulls(huur, maanden, aandacht) in (0, 3)
    and (huur is null or soort = 'KAMER')),
  add constraint check$plek_contract check (huur > 0 and maanden between 1 and 24 and length(aandacht) between 1 and 200);
comment on column plek.plek.huur is 'A month, in eurocent; of a room of one''s own (Kamers met Aandacht)';
comment on column plek.plek.maanden is 'How long the contract of a room lasts, at most two years';
comment on column plek.plek.aandacht is 'Who of the organisation looks after the young person in a room';
