-- What the identity system of the municipality knows an employee or a group by, and with what it logs in.
create table account.scimtoken (
  gemeente text not null,
  id uuid not null,
  hash bytea not null,
  omschrijving text not null,
  gemaakt_door uuid not null,
  gemaakt_op timestamptz not null,
  goedgekeurd_door uuid,
  verloopt date not null,
  ingetrokken_op timestamptz,
  constraint pk$scimtoken primary key (gemeente, id),
  constraint uniq$scimtoken_hash unique (gemeente, hash),
  constraint check$scimtoken_hash check (octet_length(hash) = 32),
  constraint check$scimtoken_vier_ogen check (goedgekeurd_door <> gemaakt_door)
);
comment on table account.scimtoken is
  'With what the identity system logs in; it can let people in, so a second administrator approves it. Shown once, not kept';
call database.protect_by_gemeente('account.scimtoken');

create table account.externid (
  gemeente text not null,
  id uuid not null,
  soort text not null,
  extern_id text not null,
  constraint pk$externid primary key (gemeente, id),
  constraint check$externid_soort check (soort in ('USER', 'GROUP'))
);
comment on table account.externid is 'The id by which the identity system knows an employee, a team or a role (RFC 7643, externalId)';
create index idx$externid_extern_id on account.externid (gemeente, extern_id);
call database.protect_by_gemeente('account.externid');

call database.needs_no_term('account.scimtoken', 'Access of the identity system of the municipality');
call database.needs_no_term('account.externid', 'A number for an employee, forgotten when the identity system says so');
