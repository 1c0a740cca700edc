-- From the outcome one request for the schemes that a household wants decided, and what became of it.
alter table regeling.rechtenvraag add column gevraagd text[] not null default '{}';
alter table regeling.rechtenvraag alter column gevraagd drop default;
alter table regeling.rechtenvraag add column gevraagd_op date;
alter table regeling.rechtenvraag add column aanvraag uuid;
alter table regeling.rechtenvraag add constraint check$rechtenvraag_gevraagd
  check ((gevraagd = '{}') = (gevraagd_op is null) and (aanvraag is null or gevraagd_op is not null)
         and (gevraagd_op is null or dag is not null));
comment on column regeling.rechtenvraag.gevraagd is 'For which schemes a decision was asked, by their tables';
comment on column regeling.rechtenvraag.aanvraag is 'The application that it became';

create table regeling.herinnering (
  gemeente text not null,
  id uuid not null,
  rechtenvraag uuid not null,
  gezin uuid not null,
  inwoner uuid not null,
  tabel text not null,
  op date not null,
  gevraagd_op date not null,
  verstuurd_op date,
  constraint pk$herinnering primary key (gemeente, id),
  constraint fk$herinnering_rechtenvraag foreign key (gemeente, rechtenvraag)
    references regeling.rechtenvraag (gemeente, id) on delete cascade,
  constraint uniq$herinnering_regeling unique (gemeente, rechtenvraag, tabel),
  constraint check$herinnering_dagen check (op > gevraagd_op and verstuurd_op >= op),
  constraint check$herinnering_tabel check (length(tabel) between 1 and 100)
);
comment on table regeling.herinnering is
  'That somebody wants to hear when a scheme is possible again: which one, from which day, and whether it was told';
create index idx$herinnering_gezin on regeling.herinnering (gemeente, gezin);
create index idx$herinnering_inwoner on regeling.herinnering (gemeente, inwoner);
create index idx$herinnering_op on regeling.herinnering (gemeente, op) where verstuurd_op is null;
call database.protect_by_gezin('regeling.herinnering', 'gezin');
call database.protect_by_doel('regeling.herinnering', 'INKOMEN');
call database.points_at_person('regeling.herinnering', 'inwoner');
call database.is_kept('regeling.herinnering', 'gezinsdossier', volgt => '{rechtenvraag, gezin}', dag => 't.op',
  open => 't.verstuurd_op is null');
create policy policy$eigen on regeling.herinnering as restrictive using (
  current_setting('app.rol', true) is distinct from 'BEWONER'
  or inwoner = nullif(current_setting('app.actor', true), '')::uuid);
