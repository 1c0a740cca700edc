-- By what the identity provider knows somebody and never gives to another (OpenID Connect Core 1.0, section 2).
create table security.inlogidentiteit (
  gemeente text not null,
  gebruikersnaam text not null,
  uitgever text not null,
  subject text not null,
  gekoppeld_op timestamptz not null,
  constraint pk$inlogidentiteit primary key (gemeente, gebruikersnaam, uitgever),
  constraint uniq$inlogidentiteit_subject unique (uitgever, subject),
  constraint fk$inlogidentiteit_account foreign key (gemeente, gebruikersnaam)
    references security.account (gemeente, gebruikersnaam) on delete cascade on update cascade
);
comment on table security.inlogidentiteit is
  'Which account belongs to somebody at an identity provider: issuer and subject, linked at the first login';
alter table security.inlogidentiteit enable row level security;
alter table security.inlogidentiteit force row level security;
-- As with accounts, this is looked up before it is known for which municipality somebody logs in.
create policy inlogidentiteit_gemeente on security.inlogidentiteit
  using (gemeente = current_setting('app.gemeente', true)
    or current_setting('app.rol', true) = 'AANMELDEN')
  with check (gemeente = current_setting('app.gemeente', true));
call database.needs_no_term('security.inlogidentiteit', 'Access of an employee, taken away with the account');
