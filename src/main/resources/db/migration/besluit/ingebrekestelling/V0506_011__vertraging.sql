create table ingebrekestelling.vertraging (
  gemeente text not null,
  id uuid not null,
  aanvraag uuid,
  bezwaar uuid,
  gezin uuid not null,
  inwoner uuid not null,
  gemeld date not null,
  verwacht date not null,
  constraint pk$vertraging primary key (gemeente, id),
  constraint check$vertraging_over check ((aanvraag is null) <> (bezwaar is null)),
  constraint check$vertraging_verwacht check (verwacht >= gemeld)
);
comment on table ingebrekestelling.vertraging is
  'That we told who asked that the decision comes later, and when; it moves no term (Awb art. 4:14)';
create index idx$vertraging_over on ingebrekestelling.vertraging (gemeente, coalesce(aanvraag, bezwaar));
create index idx$vertraging_aanvraag on ingebrekestelling.vertraging (gemeente, aanvraag) where aanvraag is not null;
create index idx$vertraging_bezwaar on ingebrekestelling.vertraging (gemeente, bezwaar) where bezwaar is not null;
create index idx$vertraging_gezin on ingebrekestelling.vertraging (gemeente, gezin);
create index idx$vertraging_inwoner on ingebrekestelling.vertraging (gemeente, inwoner);
call database.protect_by_gezin('ingebrekestelling.vertraging', 'gezin');
call database.protect_by_doel('ingebrekestelling.vertraging', 'AANVRAAG');
call database.points_at_person('ingebrekestelling.vertraging', 'inwoner');
call database.is_kept('ingebrekestelling.vertraging', 'gezinsdossier', volgt => '{aanvraag, bezwaar, gezin}',
  dag => 't.gemeld');
