-- Where a creditor is written to.
alter table schuldhulp.schuld
  add column adres text not null default '',
  add column plaats text not null default '',
  add column email text not null default '',
  add constraint check$schuld_contact check (length(adres) <= 200 and length(plaats) <= 200 and length(email) <= 200
    and (adres = '') = (plaats = ''));
comment on column schuldhulp.schuld.adres is 'Street or post box of the creditor';
comment on column schuldhulp.schuld.email is 'Used for letters that hold no BSN';

-- The thirty days run from the letter, so an offer of which no letter went has no last day.
alter table schuldhulp.aanbod
  alter column verstuurd_op drop not null,
  alter column uiterlijk drop not null,
  add column dwang_gevraagd_op date,
  add constraint check$aanbod_verstuurd check ((verstuurd_op is null) = (uiterlijk is null)
    and (herinnerd_op is null or verstuurd_op is not null));
comment on column schuldhulp.aanbod.dwang_gevraagd_op is
  'The day on which the helper was asked to bring a creditor who stays silent before the court';
update database.bewaarplek
   set dag = 'coalesce(t.antwoord_op, t.verstuurd_op, (select v.gedaan_op from schuldhulp.voorstel v
               where v.gemeente = t.gemeente and v.id = t.voorstel))'
 where tabel = 'schuldhulp.aanbod';

create table schuldhulp.brief (
  gemeente text not null,
  id uuid not null,
  traject uuid not null,
  gezin uuid not null,
  schuld uuid not null,
  soort text not null,
  schuldeiser text not null,
  op date not null,
  uiterlijk date not null,
  titel text not null,
  alineas text[] not null,
  gevraagd_op date,
  antwoord_op date,
  opgave bigint,
  door uuid not null,
  constraint pk$brief primary key (gemeente, id),
  constraint fk$brief_traject foreign key (gemeente, traject) references schuldhulp.traject (gemeente, id)
    on delete cascade,
  constraint check$brief_soort check (soort in ('OPGAVE', 'OPGAVE_HERINNERING', 'VOORSTEL', 'VOORSTEL_HERINNERING',
    'MORATORIUM')),
  constraint check$brief_uiterlijk check (uiterlijk > op),
  constraint check$brief_antwoord check (antwoord_op >= op and (opgave is null or antwoord_op is not null)
    and opgave >= 0)
);
comment on table schuldhulp.brief is
  'A letter to one creditor as it was sent, by when they were asked to answer, and what they say the claim is';
comment on column schuldhulp.brief.gevraagd_op is 'The day on which the helper was asked to remind a creditor who is silent';
comment on column schuldhulp.brief.opgave is 'What the creditor says is owed, in eurocent';
create index idx$brief_traject on schuldhulp.brief (gemeente, traject);
call database.protect_by_gezin('schuldhulp.brief', 'gezin');
call database.protect_by_doel('schuldhulp.brief', 'SCHULD');
create policy policy$eigen on schuldhulp.brief as restrictive using (
  current_setting('app.rol', true) is distinct from 'BEWONER'
  or exists (select 1 from schuldhulp.traject j where j.gemeente = brief.gemeente and j.id = brief.traject offset 0));
call database.is_kept('schuldhulp.brief', 'gezinsdossier', volgt => '{traject, gezin}',
  dag => 'coalesce(t.antwoord_op, t.op)');

-- What is sent to a creditor tells what somebody owes: only debt help and who sends it find it.
create policy policy$schuldbrief on notification.verzending as restrictive using (
  onderwerp_soort <> 'schuldbrief' or current_setting('app.rol', true) = 'SYSTEEM'
  or database.uses_category('SCHULD'));
