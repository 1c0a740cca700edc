create schema security;

create table security.medewerker (
  gemeente text not null,
  id uuid not null,
  naam text not null,
  functie text not null,
  email text not null,
  telefoon text,
  actief boolean not null default true,
  constraint pk$medewerker primary key (gemeente, id),
  constraint check$medewerker_gemeente check (gemeente ~ '^[0-9]{4}$')
);
comment on table security.medewerker is 'An employee of the municipality or of a partner who works in it';
call database.protect_by_gemeente('security.medewerker');

create table security.team (
  gemeente text not null,
  id uuid not null,
  naam text not null,
  gebied text not null,
  constraint pk$team primary key (gemeente, id),
  constraint uniq$team_naam unique (gemeente, naam)
);
comment on table security.team is 'A team of employees with the area it serves';
call database.protect_by_gemeente('security.team');

create table security.teampostcode (
  gemeente text not null,
  postcode4 text not null,
  team uuid not null,
  constraint pk$teampostcode primary key (gemeente, postcode4),
  constraint check$teampostcode_form check (postcode4 ~ '^[0-9]{4}$'),
  constraint fk$teampostcode_team foreign key (gemeente, team) references security.team
);
comment on table security.teampostcode is 'Which team serves the addresses of a postcode area';
call database.protect_by_gemeente('security.teampostcode');

create table security.teamlid (
  gemeente text not null,
  team uuid not null,
  medewerker uuid not null,
  periode daterange not null,
  constraint pk$teamlid primary key (gemeente, team, medewerker, periode),
  constraint exclude$teamlid_overlap exclude using gist
    (gemeente with =, team with =, medewerker with =, periode with &&),
  constraint fk$teamlid_team foreign key (gemeente, team) references security.team,
  constraint fk$teamlid_medewerker foreign key (gemeente, medewerker) references security.medewerker
);
comment on table security.teamlid is 'Who belongs to which team, and when';
create index idx$teamlid_medewerker on security.teamlid (gemeente, medewerker);
call database.protect_by_gemeente('security.teamlid');

create table security.roltoekenning (
  gemeente text not null,
  medewerker uuid not null,
  rol text not null,
  periode daterange not null,
  constraint pk$roltoekenning primary key (gemeente, medewerker, rol, periode),
  constraint exclude$roltoekenning_overlap exclude using gist
    (gemeente with =, medewerker with =, rol with =, periode with &&),
  constraint fk$roltoekenning_medewerker foreign key (gemeente, medewerker) references security.medewerker
);
comment on table security.roltoekenning is 'Which role an employee has, and until when';
call database.protect_by_gemeente('security.roltoekenning');

-- The account is looked up before it is known for which municipality somebody logs in: that one
-- system role may see accounts of all municipalities.
create table security.account (
  gemeente text not null,
  gebruikersnaam text not null,
  wachtwoord text,
  medewerker uuid,
  inwoner uuid,
  naam text not null,
  actief boolean not null default true,
  constraint pk$account primary key (gemeente, gebruikersnaam),
  constraint uniq$account_gebruikersnaam unique (gebruikersnaam, gemeente),
  constraint check$account_holder check (num_nonnulls(medewerker, inwoner) = 1),
  constraint fk$account_medewerker foreign key (gemeente, medewerker) references security.medewerker
);
comment on table security.account is 'With what somebody logs in: an employee, or in the demo a resident in the place of DigiD';
alter table security.account enable row level security;
alter table security.account force row level security;
create policy account_gemeente on security.account
  using (gemeente = current_setting('app.gemeente', true)
    or current_setting('app.rol', true) = 'AANMELDEN');

create table security.inlogpoging (
  sleutel text not null,
  moment timestamptz not null
);
comment on table security.inlogpoging is 'Failed log-ins of the last hour, by a hash of account name or address, for the brake';
create index idx$inlogpoging_sleutel on security.inlogpoging (sleutel, moment);

create table security.dossiertoegang (
  gemeente text not null,
  gezin uuid not null,
  actor uuid not null,
  reden text not null,
  bron uuid not null,
  sinds timestamptz not null default now(),
  constraint pk$dossiertoegang primary key (gemeente, gezin, actor, reden, bron),
  constraint check$dossiertoegang_reden check
    (reden in ('TEAM', 'AANSPREEKPUNT', 'WAARNEMER', 'UITVOERENDE', 'GEZINSLID'))
);
comment on table security.dossiertoegang is 'Who may open which file and by which reason; the policies of file tables ask here';
create index idx$dossiertoegang_actor on security.dossiertoegang (gemeente, actor, gezin);
create index idx$dossiertoegang_bron on security.dossiertoegang (gemeente, bron);
call database.protect_by_gemeente('security.dossiertoegang');

create table security.verwerkingslog (
  gemeente text not null,
  id uuid not null default uuidv7(),
  moment timestamptz not null,
  actor uuid not null,
  actor_naam text not null,
  rol text not null,
  doel text not null,
  handeling text not null,
  onderwerp_soort text not null,
  onderwerp_id uuid,
  inwoner uuid,
  constraint pk$verwerkingslog primary key (gemeente, id, moment),
  constraint check$verwerkingslog_handeling check
    (handeling in ('INGEZIEN', 'GEWIJZIGD', 'GEZOCHT', 'GEWEIGERD'))
) partition by range (moment);
comment on table security.verwerkingslog is 'append-only: one line for each person whose data was read or changed (AVG art. 5 and 30, NEN 7513)';
create table security.verwerkingslog_rest partition of security.verwerkingslog default;
create index idx$verwerkingslog_inwoner on security.verwerkingslog (gemeente, inwoner, moment desc);
create index idx$verwerkingslog_moment on security.verwerkingslog (gemeente, moment desc);
call database.protect_by_gemeente('security.verwerkingslog');

-- Partitions are made ahead by the owner's right: the application may not change tables itself.
create function security.create_log_partitions(vanaf date, maanden int) returns int
language plpgsql security definer set search_path = security, pg_temp as $$
declare
  begin_maand date;
  gemaakt int := 0;
begin
  for i in 0..least(maanden, 60) loop
    begin_maand := (date_trunc('month', vanaf) + make_interval(months => i))::date;
    if to_regclass('security.verwerkingslog_' || to_char(begin_maand, 'YYYYMM')) is null
      and not exists (select 1 from security.verwerkingslog_rest
        where moment >= begin_maand and moment < begin_maand + interval '1 month') then
      execute format(
        'create table security.%I partition of security.verwerkingslog for values from (%L) to (%L)',
        'verwerkingslog_' || to_char(begin_maand, 'YYYYMM'), begin_maand, begin_maand + interval '1 month');
      gemaakt := gemaakt + 1;
    end if;
  end loop;
  return gemaakt;
end $$;
