-- Rooms stand in the register of places, like all places to live with help. What organisations offered goes along, and
-- so do the rooms that are kept for somebody: each as the bed of a place for the time of its contract.
-- The owner looks past the municipality for once.
alter table perspectiefplan.kamer no force row level security;
alter table perspectiefplan.reservering no force row level security;
alter table aanbieder.aanbieder no force row level security;
alter table plek.plek no force row level security;
alter table plek.bezetting no force row level security;

insert into aanbieder.aanbieder (gemeente, id, naam)
select distinct on (k.gemeente, lower(k.organisatie)) k.gemeente, uuidv7(), left(k.organisatie, 200)
  from perspectiefplan.kamer k
 where not exists (select 1 from aanbieder.aanbieder a
                    where a.gemeente = k.gemeente and lower(a.naam) = lower(left(k.organisatie, 200)));

insert into plek.plek (gemeente, id, soort, naam, aanbieder, gebied, bedden, leeftijd_van, leeftijd_tot, bestemd, kan,
    kan_niet, vrij_vanaf, afgeschermd, actief, huur, maanden, aandacht)
select k.gemeente, k.id, 'KAMER', 'Kamer in ' || k.plaats,
       (select min(a.id::text)::uuid from aanbieder.aanbieder a
         where a.gemeente = k.gemeente and lower(a.naam) = lower(left(k.organisatie, 200))),
       k.plaats, 1, 0, 120, 'IEDEREEN', '{}', '{}', k.vrij_vanaf, false, k.status <> 'WEG', k.huur, k.maanden,
       left(k.aandacht, 200)
  from perspectiefplan.kamer k;

insert into plek.bezetting (gemeente, id, plek, bed, periode, reden)
select gemeente, id, kamer, 1, daterange(van, tot), 'PLAATSING' from perspectiefplan.reservering;

alter table perspectiefplan.reservering
  add column bezetting uuid,
  add column plaats text,
  add column aandacht text;
update perspectiefplan.reservering r
   set bezetting = r.id, plaats = k.plaats, aandacht = left(k.aandacht, 200)
  from perspectiefplan.kamer k
 where (k.gemeente, k.id) = (r.gemeente, r.kamer);
alter table perspectiefplan.reservering
  drop constraint fk$reservering_kamer,
  drop constraint uniq$reservering_kamer,
  alter column bezetting set not null,
  alter column plaats set not null,
  alter column aandacht set not null,
  add constraint uniq$reservering_bezetting unique (gemeente, bezetting);
alter table perspectiefplan.reservering rename column kamer to plek;
comment on column perspectiefplan.reservering.plek is 'The room, a place of the register';
comment on column perspectiefplan.reservering.bezetting is 'The days on which its bed is kept';
comment on column perspectiefplan.reservering.plaats is 'As it was when the room was kept';
comment on column perspectiefplan.reservering.aandacht is 'As it was when the room was kept';

alter table perspectiefplan.reservering force row level security;
alter table aanbieder.aanbieder force row level security;
alter table plek.plek force row level security;
alter table plek.bezetting force row level security;
delete from database.bewaarplek where tabel = 'perspectiefplan.kamer';
drop table perspectiefplan.kamer;
