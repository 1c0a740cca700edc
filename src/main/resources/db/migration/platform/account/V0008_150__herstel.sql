-- Who forgot the password asks under a name. The page only writes the name down, whether it exists or not, so that it
-- takes the same time for both; a job does the rest and takes the line away.
create table account.herstelvraag (
  gemeente text not null,
  id uuid not null default uuidv7(),
  gebruikersnaam text not null,
  gevraagd_op timestamptz not null,
  constraint pk$herstelvraag primary key (gemeente, id),
  constraint check$herstelvraag_naam check (length(gebruikersnaam) <= 100)
);
comment on table account.herstelvraag is 'Names under which somebody asked for a new password, for the seconds until a job looks whether they exist';
call database.protect_by_gemeente('account.herstelvraag');
call database.expires('account.herstelvraag', 'inlogpoging', 't.gevraagd_op');

create table account.herstellink (
  gemeente text not null,
  hash bytea not null,
  gebruikersnaam text not null,
  gemaakt_op timestamptz not null,
  verloopt_op timestamptz not null,
  gebruikt_op timestamptz,
  constraint pk$herstellink primary key (gemeente, hash),
  constraint fk$herstellink_account foreign key (gemeente, gebruikersnaam)
    references security.account (gemeente, gebruikersnaam) on delete cascade on update cascade,
  constraint check$herstellink_hash check (octet_length(hash) = 32)
);
comment on table account.herstellink is 'Links in mails with which somebody chooses a new password once; only a keyed hash is kept';
create index idx$herstellink_account on account.herstellink (gemeente, gebruikersnaam, gemaakt_op);
call database.protect_by_gemeente('account.herstellink');
call database.expires('account.herstellink', 'inlogpoging', 't.verloopt_op');
