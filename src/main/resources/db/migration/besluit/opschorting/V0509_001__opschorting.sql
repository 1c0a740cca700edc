create schema opschorting;

create table opschorting.opschorting (
  gemeente text not null,
  id uuid not null,
  aanvraag uuid,
  bezwaar uuid,
  gezin uuid not null,
  inwoner uuid not null,
  reden text not null,
  toelichting text not null,
  gemeld date not null,
  van date not null,
  uiterlijk date not null,
  open boolean not null,
  klaar date,
  constraint pk$opschorting primary key (gemeente, id),
  constraint check$opschorting_over check ((aanvraag is null) <> (bezwaar is null)),
  constraint check$opschorting_reden
    check (reden in ('AANVULLING', 'TOESTEMMING', 'TOEDOEN_AANVRAGER', 'OVERMACHT')),
  constraint check$opschorting_toelichting check (length(toelichting) between 1 and 1000),
  constraint check$opschorting_dagen check (uiterlijk >= van and klaar >= van - 1),
  constraint check$opschorting_open check (not open or klaar is null)
);
comment on table opschorting.opschorting is
  'Why and how long our time to decide on an application or an objection stands still (Awb art. 4:15, 7:10)';
-- What applicants were asked to complete stood with the application; these rows stay, with the same ids.
alter table aanvraag.hersteltermijn no force row level security;
alter table aanvraag.aanvraag no force row level security;
insert into opschorting.opschorting
    (gemeente, id, aanvraag, gezin, inwoner, reden, toelichting, gemeld, van, uiterlijk, open, klaar)
  select h.gemeente, h.id, h.aanvraag, h.gezin, a.aanvrager, 'AANVULLING', h.gevraagd, h.gevraagd_op,
         h.gevraagd_op + 1, h.uiterlijk, h.open, h.klaar_op
    from aanvraag.hersteltermijn h
    join aanvraag.aanvraag a on (a.gemeente, a.id) = (h.gemeente, h.aanvraag);
alter table aanvraag.aanvraag force row level security;
drop table aanvraag.hersteltermijn;
delete from database.bewaarplek where tabel = 'aanvraag.hersteltermijn';
delete from database.gegevenscategorie where tabel = 'aanvraag.hersteltermijn';

create unique index uniq$opschorting_open on opschorting.opschorting (gemeente, coalesce(aanvraag, bezwaar)) where open;
create index idx$opschorting_over on opschorting.opschorting (gemeente, coalesce(aanvraag, bezwaar));
create index idx$opschorting_aanvraag on opschorting.opschorting (gemeente, aanvraag) where aanvraag is not null;
create index idx$opschorting_bezwaar on opschorting.opschorting (gemeente, bezwaar) where bezwaar is not null;
create index idx$opschorting_gezin on opschorting.opschorting (gemeente, gezin);
create index idx$opschorting_inwoner on opschorting.opschorting (gemeente, inwoner);
call database.protect_by_gezin('opschorting.opschorting', 'gezin');
call database.protect_by_doel('opschorting.opschorting', 'AANVRAAG');
call database.points_at_person('opschorting.opschorting', 'inwoner');
call database.is_kept('opschorting.opschorting', 'gezinsdossier', volgt => '{aanvraag, bezwaar, gezin}',
  dag => 't.gemeld', open => 't.open');
