create schema bezwaar;

create table bezwaar.bezwaar (
  gemeente text not null,
  id uuid not null,
  beschikking uuid not null,
  gezin uuid not null,
  inwoner uuid not null,
  ontvangen date not null,
  gepost date,
  gronden text not null,
  tijdigheid text not null,
  verschoonbaar text,
  commissie boolean not null,
  zitting date,
  hoorder uuid,
  verslag text,
  uitkomst text,
  niet_gehoord text,
  motivering text,
  door uuid,
  beslist_op date,
  beroep_tot date,
  constraint pk$bezwaar primary key (gemeente, id),
  constraint check$bezwaar_gronden check (length(gronden) between 1 and 4000),
  constraint check$bezwaar_tijdigheid check (tijdigheid in ('TIJDIG', 'TE_LAAT')),
  constraint check$bezwaar_zitting check ((zitting is null) = (hoorder is null) and (verslag is null or zitting is not null)),
  constraint check$bezwaar_uitkomst check (uitkomst in ('GEGROND', 'DEELS_GEGROND', 'ONGEGROND', 'NIET_ONTVANKELIJK')),
  constraint check$bezwaar_niet_gehoord check (niet_gehoord in
    ('KENNELIJK_NIET_ONTVANKELIJK', 'KENNELIJK_ONGEGROND', 'ZIET_ERVAN_AF', 'ZEGT_NIET_TIJDIG_DAT_GEHOORD',
     'VOLLEDIG_TEGEMOET')),
  constraint check$bezwaar_gehoord check (uitkomst is null or verslag is not null or niet_gehoord is not null),
  constraint check$bezwaar_beslist check
    ((uitkomst is null) = (motivering is null) and (uitkomst is null) = (door is null)
     and (uitkomst is null) = (beslist_op is null) and (uitkomst is null) = (beroep_tot is null))
);
comment on table bezwaar.bezwaar is
  'An objection to a decision: why, whether in time, who heard the person and what was decided on it';
create index idx$bezwaar_beschikking on bezwaar.bezwaar (gemeente, beschikking);
create index idx$bezwaar_gezin on bezwaar.bezwaar (gemeente, gezin);
create index idx$bezwaar_inwoner on bezwaar.bezwaar (gemeente, inwoner);
call database.protect_by_gezin('bezwaar.bezwaar', 'gezin');
call database.protect_by_doel('bezwaar.bezwaar', 'AANVRAAG');
call database.points_at_person('bezwaar.bezwaar', 'inwoner');
call database.is_kept('bezwaar.bezwaar', 'gezinsdossier', volgt => '{beschikking, gezin}', dag => 't.ontvangen',
  open => 't.uitkomst is null');
