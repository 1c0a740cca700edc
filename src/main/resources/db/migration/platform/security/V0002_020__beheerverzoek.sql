-- What gives somebody more access waits until a second administrator agrees.
create table security.beheerverzoek (
  gemeente text not null,
  id uuid not null,
  soort text not null,
  medewerker uuid not null,
  rol text,
  team uuid,
  van date,
  tot date,
  gevraagd_door uuid not null,
  gevraagd_op timestamptz not null,
  besluit text,
  besloten_door uuid,
  besloten_op timestamptz,
  constraint pk$beheerverzoek primary key (gemeente, id),
  constraint fk$beheerverzoek_medewerker foreign key (gemeente, medewerker) references security.medewerker,
  constraint fk$beheerverzoek_gevraagd_door foreign key (gemeente, gevraagd_door) references security.medewerker (gemeente, id),
  constraint fk$beheerverzoek_team foreign key (gemeente, team) references security.team,
  constraint check$beheerverzoek_soort check (soort in ('ROL', 'TWEEDE_FACTOR')),
  constraint check$beheerverzoek_rol check ((soort = 'ROL') = (num_nonnulls(rol, van) = 2)),
  constraint check$beheerverzoek_tot check (tot is null or tot >= van),
  constraint check$beheerverzoek_besluit check (besluit in ('GOEDGEKEURD', 'AFGEWEZEN', 'INGETROKKEN')),
  constraint check$beheerverzoek_besloten check (num_nonnulls(besluit, besloten_door, besloten_op) in (0, 3)),
  constraint check$beheerverzoek_niet_zichzelf check (gevraagd_door <> medewerker),
  constraint check$beheerverzoek_vier_ogen check
    (besluit is distinct from 'GOEDGEKEURD' or besloten_door not in (gevraagd_door, medewerker))
);
comment on table security.beheerverzoek is
  'What one administrator asked and another one decides: a role for somebody, or the end of a lost second factor';
create unique index uniq$beheerverzoek_open on security.beheerverzoek
  (gemeente, soort, medewerker, coalesce(rol, ''), coalesce(team, medewerker)) where besluit is null;
call database.protect_by_gemeente('security.beheerverzoek');

-- A role may count for one team only, and says who decided on it. Rows get a key of their own: somebody may have one
-- role for two teams in the same period.
alter table security.roltoekenning
  add column id uuid not null default uuidv7(),
  add column team uuid,
  add column bron text not null default 'INSTALLATIE',
  add column verzoek uuid,
  add constraint fk$roltoekenning_team foreign key (gemeente, team) references security.team,
  add constraint fk$roltoekenning_verzoek foreign key (gemeente, verzoek) references security.beheerverzoek,
  add constraint check$roltoekenning_bron check (bron in ('INSTALLATIE', 'VIER_OGEN', 'IDENTITEIT')),
  add constraint check$roltoekenning_verzoek check ((bron = 'VIER_OGEN') = (verzoek is not null)),
  drop constraint exclude$roltoekenning_overlap,
  drop constraint pk$roltoekenning;
alter table security.roltoekenning
  add constraint pk$roltoekenning primary key (gemeente, id),
  add constraint exclude$roltoekenning_overlap exclude using gist
    (gemeente with =, medewerker with =, rol with =, (coalesce(team, '00000000-0000-0000-0000-000000000000')) with =,
     periode with &&);
create index idx$roltoekenning_medewerker on security.roltoekenning (gemeente, medewerker);
create index idx$roltoekenning_einde on security.roltoekenning (gemeente, upper(periode)) where upper(periode) is not null;
comment on column security.roltoekenning.team is 'The team for which the role counts, as long as the employee is in it; empty for the whole municipality';
comment on column security.roltoekenning.bron is
  'INSTALLATIE: by a command or a load; VIER_OGEN: asked and approved by two administrators; IDENTITEIT: by the identity system over SCIM';

call database.needs_no_term('security.beheerverzoek', 'Explains who gave whom which role, as long as there are files');
