create schema account;

create table account.authenticator (
  gemeente text not null,
  gebruikersnaam text not null,
  geheim bytea not null,
  bevestigd_op timestamptz,
  laatste_stap bigint not null default 0,
  constraint pk$authenticator primary key (gemeente, gebruikersnaam),
  constraint fk$authenticator_account foreign key (gemeente, gebruikersnaam)
    references security.account (gemeente, gebruikersnaam) on delete cascade
);
comment on table account.authenticator is 'The app with which an employee shows a second factor (RFC 6238)';
comment on column account.authenticator.geheim is 'Encrypted with the key of the house, which is not in the database';
comment on column account.authenticator.bevestigd_op is 'When the first code was right; empty while it is being set up';
comment on column account.authenticator.laatste_stap is 'The step of the last code that was used; no code counts twice';
call database.protect_by_gemeente('account.authenticator');

create table account.herstelcode (
  gemeente text not null,
  gebruikersnaam text not null,
  hash bytea not null,
  gebruikt_op timestamptz,
  constraint pk$herstelcode primary key (gemeente, gebruikersnaam, hash),
  constraint fk$herstelcode_account foreign key (gemeente, gebruikersnaam)
    references security.account (gemeente, gebruikersnaam) on delete cascade,
  constraint check$herstelcode_hash check (octet_length(hash) = 32)
);
comment on table account.herstelcode is 'Codes on paper for who lost the phone; each counts once, and only a keyed hash is kept';
call database.protect_by_gemeente('account.herstelcode');

call database.needs_no_term('account.authenticator', 'Access of an employee, taken away with the account');
call database.needs_no_term('account.herstelcode', 'Access of an employee, taken away with the account');
