-- An objection that does not say why is an objection all the same: the person gets time to say it, and only after that
-- we need not deal with it (Awb art. 6:5 and 6:6).
alter table bezwaar.bezwaar alter column gronden drop not null;
alter table bezwaar.bezwaar add column herstel_tot date;
alter table bezwaar.bezwaar add constraint check$bezwaar_herstel
  check (gronden is not null or (herstel_tot is not null and coalesce(uitkomst, 'NIET_ONTVANKELIJK') = 'NIET_ONTVANKELIJK'));
comment on column bezwaar.bezwaar.gronden is 'Why the person disagrees; empty as long as we do not know';
comment on column bezwaar.bezwaar.herstel_tot is 'The last day to give the grounds, for who objected without them';
