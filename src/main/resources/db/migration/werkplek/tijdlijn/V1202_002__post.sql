create table tijdlijn.poststuk (
  gemeente text not null,
  id uuid not null,
  omschrijving text not null,
  afzender text not null,
  ontvangen_op date not null,
  document uuid not null,
  gezin uuid,
  inwoner uuid,
  opgeborgen_op timestamptz,
  constraint pk$poststuk primary key (gemeente, id),
  constraint check$poststuk_omschrijving check (omschrijving <> '' and length(omschrijving) <= 200),
  constraint check$poststuk_opgeborgen check ((gezin is null) = (opgeborgen_op is null))
);

comment on table tijdlijn.poststuk is 'Post and scans: what still waits to be filed, and in whose file it was laid';

create index idx$poststuk_wacht on tijdlijn.poststuk (gemeente, ontvangen_op, id) where gezin is null;

call database.protect_by_optional_gezin('tijdlijn.poststuk', 'gezin');
