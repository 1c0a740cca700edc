create schema regeling;

create table regeling.rechtenvraag (
  gemeente text not null,
  id uuid not null,
  gezin uuid not null,
  inwoner uuid not null,
  helper text,
  door uuid,
  begonnen_op timestamptz not null,
  vorige date,
  delen text[] not null,
  anderen integer not null,
  inkomen bigint,
  inkomen_klopt boolean not null,
  maanden_laag integer not null,
  inkomen_stijgt boolean not null,
  bezit bigint,
  schulden bigint,
  student boolean not null,
  studiebeperking boolean not null,
  laatste_toeslag date,
  dag date,
  norm bigint,
  percentage numeric(6, 2),
  grens bigint,
  normblad jsonb,
  constraint pk$rechtenvraag primary key (gemeente, id),
  constraint check$rechtenvraag_helper check (length(helper) between 1 and 200),
  constraint check$rechtenvraag_delen check (delen <@ array['WIE', 'INKOMEN', 'BEZIT', 'SCHOOL', 'EERDER']),
  constraint check$rechtenvraag_bedragen check (inkomen >= 0 and bezit >= 0 and schulden >= 0),
  constraint check$rechtenvraag_aantallen check (anderen between 0 and 20 and maanden_laag between 0 and 600),
  constraint check$rechtenvraag_uitkomst check
    ((dag is null) = (norm is null) and (dag is null) = (percentage is null) and (dag is null) = (normblad is null)
     and (dag is null or array_length(delen, 1) = 5)),
  constraint check$rechtenvraag_normblad check (jsonb_typeof(normblad) = 'object')
);
comment on table regeling.rechtenvraag is
  'What a household answered once to know its rights, part by part, and with which norms it was worked out';
comment on column regeling.rechtenvraag.helper is 'Who helped to fill it in, when somebody did';
comment on column regeling.rechtenvraag.door is 'The employee who fills it in together; empty when a resident does it';
comment on column regeling.rechtenvraag.vorige is 'The day of the earlier question from which answers were taken over';
comment on column regeling.rechtenvraag.dag is 'The day of the outcome, from which on nothing changes; empty while it is not finished';
comment on column regeling.rechtenvraag.normblad is 'The norms as they were on that day, in eurocent, to work it out again';
create index idx$rechtenvraag_gezin on regeling.rechtenvraag (gemeente, gezin);
create index idx$rechtenvraag_inwoner on regeling.rechtenvraag (gemeente, inwoner);
create unique index uniq$rechtenvraag_open on regeling.rechtenvraag (gemeente, gezin, inwoner) where dag is null;
call database.protect_by_gezin('regeling.rechtenvraag', 'gezin');
call database.protect_by_doel('regeling.rechtenvraag', 'INKOMEN');
call database.points_at_person('regeling.rechtenvraag', 'inwoner');
call database.is_kept('regeling.rechtenvraag', 'gezinsdossier', volgt => '{gezin}', dag => 'coalesce(t.dag, t.begonnen_op::date)',
  open => 't.dag is null');

create table regeling.bewoner (
  gemeente text not null,
  rechtenvraag uuid not null,
  gezin uuid not null,
  inwoner uuid not null,
  rol text not null,
  leeftijd integer,
  normleeftijd text,
  constraint pk$bewoner primary key (gemeente, rechtenvraag, inwoner),
  constraint fk$bewoner_rechtenvraag foreign key (gemeente, rechtenvraag)
    references regeling.rechtenvraag (gemeente, id) on delete cascade,
  constraint check$bewoner_rol check (rol in ('AANVRAGER', 'PARTNER', 'KIND', 'KOSTENDELER', 'ANDER', 'ELDERS')),
  constraint check$bewoner_leeftijd check (leeftijd between 0 and 150),
  constraint check$bewoner_normleeftijd check (normleeftijd in ('JONGER_DAN_21', 'VAN_21_TOT_AOW', 'AOW'))
);
comment on table regeling.bewoner is 'What each member of the file is in the household of a question';
comment on column regeling.bewoner.leeftijd is 'On the day of the outcome';
create index idx$bewoner_gezin on regeling.bewoner (gemeente, gezin);
create index idx$bewoner_inwoner on regeling.bewoner (gemeente, inwoner);
call database.protect_by_gezin('regeling.bewoner', 'gezin');
call database.protect_by_doel('regeling.bewoner', 'INKOMEN');
call database.points_at_person('regeling.bewoner', 'inwoner');
call database.is_kept('regeling.bewoner', 'gezinsdossier', volgt => '{rechtenvraag, gezin}');

-- Of a resident only the own questions exist, whoever else is in the file: an income is nobody else's business.

create policy policy$eigen on regeling.rechtenvraag as restrictive using (
  current_setting('app.rol', true) is distinct from 'BEWONER'
  or inwoner = nullif(current_setting('app.actor', true), '')::uuid);
create policy policy$eigen on regeling.bewoner as restrictive using (
  current_setting('app.rol', true) is distinct from 'BEWONER'
  or exists (select 1 from regeling.rechtenvraag v
              where v.gemeente = bewoner.gemeente and v.id = bewoner.rechtenvraag
             offset 0));
