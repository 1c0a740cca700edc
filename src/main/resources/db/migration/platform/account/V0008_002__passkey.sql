create table account.passkey (
  gemeente text not null,
  id uuid not null,
  gebruikersnaam text not null,
  houder bytea not null,
  kenmerk bytea not null,
  naam text not null,
  publieke_sleutel bytea not null,
  teller bigint not null,
  gecontroleerd boolean not null,
  wegen text[] not null,
  kopieerbaar boolean not null,
  gekopieerd boolean not null,
  bewijs bytea not null,
  bewijs_bij bytea not null,
  gemaakt_op timestamptz not null,
  gebruikt_op timestamptz not null,
  constraint pk$passkey primary key (gemeente, id),
  constraint uniq$passkey_kenmerk unique (gemeente, kenmerk),
  constraint fk$passkey_account foreign key (gemeente, gebruikersnaam)
    references security.account (gemeente, gebruikersnaam) on delete cascade
);
comment on table account.passkey is
  'A key on a device with which an employee logs in (WebAuthn, credential record); the secret half never leaves the device';
comment on column account.passkey.houder is 'By what the device knows the account (user handle): begins with the municipality';
comment on column account.passkey.kenmerk is 'By what the device knows the key (credential id)';
comment on column account.passkey.teller is 'How often the device says it was used; going back tells of a copy';
comment on column account.passkey.gecontroleerd is 'Whether the device checked its holder, such as by a finger (user verification)';
comment on column account.passkey.wegen is 'How the device can be reached (transports)';
comment on column account.passkey.kopieerbaar is 'Whether the key may be kept elsewhere too (backup eligible)';
comment on column account.passkey.gekopieerd is 'Whether it is (backup state)';
comment on column account.passkey.bewijs is 'What the device said when the key was made (attestation object)';
comment on column account.passkey.bewijs_bij is 'What the browser said then (client data)';
create index idx$passkey_account on account.passkey (gemeente, gebruikersnaam);
create index idx$passkey_houder on account.passkey (gemeente, houder);
call database.protect_by_gemeente('account.passkey');
call database.needs_no_term('account.passkey', 'Access of an employee, taken away with the account');
