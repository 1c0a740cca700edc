create schema aanvraag;

create table aanvraag.aanvraag (
  gemeente text not null,
  id uuid not null,
  gezin uuid not null,
  aanvrager uuid not null,
  ingediend date not null,
  wijze text not null,
  status text not null,
  vastgelegd_door uuid not null,
  vastgelegd_op timestamptz not null,
  geeindigd_op date,
  reden_einde text,
  constraint pk$aanvraag primary key (gemeente, id),
  constraint check$aanvraag_wijze check (wijze in ('VERSLAG', 'FORMULIER', 'BRIEF', 'ELEKTRONISCH')),
  constraint check$aanvraag_status check (status in ('OPEN', 'BESLOTEN', 'INGETROKKEN')),
  constraint check$aanvraag_geeindigd check ((status = 'OPEN') = (geeindigd_op is null))
);
comment on table aanvraag.aanvraag is 'An application of a household; what was asked by which law stands in its lines';
create index idx$aanvraag_gezin on aanvraag.aanvraag (gemeente, gezin);
create index idx$aanvraag_aanvrager on aanvraag.aanvraag (gemeente, aanvrager);
call database.protect_by_gezin('aanvraag.aanvraag', 'gezin');
call database.protect_by_doel('aanvraag.aanvraag', 'AANVRAAG');
call database.points_at_person('aanvraag.aanvraag', 'aanvrager');
call database.is_kept('aanvraag.aanvraag', 'gezinsdossier', volgt => '{gezin}', dag => 't.vastgelegd_op',
  open => 't.status = ''OPEN''');

create table aanvraag.regel (
  gemeente text not null,
  id uuid not null,
  aanvraag uuid not null,
  gezin uuid not null,
  inwoner uuid not null,
  wet text not null,
  vraag text not null,
  constraint pk$regel primary key (gemeente, id),
  constraint fk$regel_aanvraag foreign key (gemeente, aanvraag) references aanvraag.aanvraag (gemeente, id),
  constraint check$regel_wet check (wet in ('WMO', 'JEUGDWET', 'WGS')),
  constraint check$regel_vraag check (length(vraag) between 1 and 500)
);
comment on table aanvraag.regel is 'What is asked for one person by one law';
create index idx$regel_aanvraag on aanvraag.regel (gemeente, aanvraag);
create index idx$regel_gezin on aanvraag.regel (gemeente, gezin);
create index idx$regel_inwoner on aanvraag.regel (gemeente, inwoner);
call database.protect_by_gezin('aanvraag.regel', 'gezin');
call voorziening.protect_by_wet('aanvraag.regel');
call database.points_at_person('aanvraag.regel', 'inwoner');
call database.is_kept('aanvraag.regel', 'gezinsdossier', volgt => '{aanvraag, gezin}');
call database.is_kept_longer('aanvraag.regel', 'gezinsdossier-jeugd', 't.wet = ''JEUGDWET''');

-- That something is asked by other laws as well, for who prepares the one letter: how many lines, and nothing of them.
create function aanvraag.regels_samen(van uuid) returns integer
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    eerder text := current_setting('app.categorieen', true);
    aantal integer;
begin
    perform set_config('app.categorieen', ',VOORZIENING,', true);
    select count(*) into aantal from aanvraag.regel r
     where r.gemeente = current_setting('app.gemeente', true) and r.aanvraag = van;
    perform set_config('app.categorieen', eerder, true);
    return aantal;
end
$$;

create table aanvraag.hersteltermijn (
  gemeente text not null,
  id uuid not null,
  aanvraag uuid not null,
  gezin uuid not null,
  gevraagd text not null,
  gevraagd_op date not null,
  uiterlijk date not null,
  open boolean not null,
  klaar_op date,
  constraint pk$hersteltermijn primary key (gemeente, id),
  constraint fk$hersteltermijn_aanvraag foreign key (gemeente, aanvraag) references aanvraag.aanvraag (gemeente, id),
  constraint check$hersteltermijn_dagen check (uiterlijk > gevraagd_op and klaar_op >= gevraagd_op),
  constraint check$hersteltermijn_gevraagd check (length(gevraagd) between 1 and 1000),
  constraint check$hersteltermijn_open check (not open or klaar_op is null)
);
comment on table aanvraag.hersteltermijn is
  'What the applicant was asked to complete, and until when the clocks stand still for it (Awb art. 4:5 and 4:15)';
create unique index uniq$hersteltermijn_open on aanvraag.hersteltermijn (gemeente, aanvraag) where open;
create index idx$hersteltermijn_aanvraag on aanvraag.hersteltermijn (gemeente, aanvraag);
create index idx$hersteltermijn_gezin on aanvraag.hersteltermijn (gemeente, gezin);
call database.protect_by_gezin('aanvraag.hersteltermijn', 'gezin');
call database.protect_by_doel('aanvraag.hersteltermijn', 'AANVRAAG');
call database.is_kept('aanvraag.hersteltermijn', 'gezinsdossier', volgt => '{aanvraag, gezin}', open => 't.open');
