-- Which program and which register of processing a line was written with: the line itself carries a number only, and
-- its purpose keeps the words and the article it had that day.
create table security.loguitgave (
  nr smallint generated always as identity,
  systeem text not null,
  versie text not null,
  register text not null,
  sinds timestamptz not null,
  constraint pk$loguitgave primary key (nr)
);
create unique index uniq$loguitgave_inhoud on security.loguitgave (systeem, versie, md5(register));
comment on table security.loguitgave is
  'append-only: program and register of processing behind lines of the log (Logboek dataverwerkingen: resource, processing activity)';
call database.needs_no_term('security.loguitgave', 'No data of people');

-- Old lines stay as they were written: each new column is empty for them or has a constant.
alter table security.verwerkingslog
  add column gezin uuid,
  add column noodknop boolean not null default false,
  add column toestemming uuid,
  add column organisatie text,
  add column trace uuid,
  add column duur int,
  add column vreemd_trace uuid,
  add column vreemd_operatie bigint,
  add column vreemd_entiteit text,
  add column uitgave smallint,
  add column transactie bigint not null default 0;
alter table security.verwerkingslog alter column transactie set default pg_current_xact_id()::text::bigint;

comment on column security.verwerkingslog.moment is 'When it ended; it began duur milliseconds earlier';
comment on column security.verwerkingslog.gezin is 'The file that was opened for it';
comment on column security.verwerkingslog.noodknop is 'Whether the emergency button was the only way in (NEN 7513)';
comment on column security.verwerkingslog.toestemming is 'The consent it leans on';
comment on column security.verwerkingslog.organisatie is 'For whom the actor works, when that is not the municipality itself';
comment on column security.verwerkingslog.trace is 'All lines of one piece of work; the last 8 bytes of the id name the operation';
comment on column security.verwerkingslog.vreemd_trace is 'Trace, operation and URI of the organisation that asked (W3C Trace Context)';
comment on column security.verwerkingslog.transactie is 'Which transaction wrote it, by which each line is sealed exactly once';

-- Lines of one minute lie together, so a summary of each 32 pages finds them.
create index idx$verwerkingslog_transactie on security.verwerkingslog
  using brin (transactie) with (pages_per_range = 32, autosummarize = on);

-- What a seal is about: each line in the binary form in which PostgreSQL sends a row of these columns in this order
-- (per column the oid of its type, its length or -1 when empty, and its bytes), hashed.
create view security.v_logblad with (security_invoker = true) as
select gemeente, id, moment, transactie,
       sha256(record_send(row(gemeente, id, moment, actor, actor_naam, rol, doel, handeling, onderwerp_soort,
         onderwerp_id, inwoner, gezin, noodknop, toestemming, organisatie, trace, duur, vreemd_trace, vreemd_operatie,
         vreemd_entiteit, uitgave, transactie))) as blad
from security.verwerkingslog;
comment on view security.v_logblad is 'Each line of the processing log with the hash of all it says';

-- The emergency button gives an access line of its own kind; the log asks for it with each line.
alter table security.dossiertoegang drop constraint check$dossiertoegang_reden;
alter table security.dossiertoegang add constraint check$dossiertoegang_reden check
  (reden in ('TEAM', 'AANSPREEKPUNT', 'WAARNEMER', 'UITVOERENDE', 'GEZINSLID', 'NOODKNOP'));
