create schema melding;

create sequence melding.volgnummer;

create table melding.melding (
  gemeente text not null,
  id uuid not null,
  referentie text not null,
  ontvangen timestamptz not null,
  status text not null,
  kanaal text not null,
  sleutel text,
  partner uuid,
  taal text not null,
  kenmerken text[] not null,
  hulpvraag text not null,
  melder_rol text not null,
  melder_naam text,
  melder_organisatie text,
  melder_telefoon text,
  melder_email text,
  contactwijze text not null,
  veilig_moment text,
  brief_adres text,
  betrokkene_naam text,
  betrokkene_geboortedatum date,
  betrokkene_postcode text,
  betrokkene_huisnummer text,
  betrokkene_toelichting text,
  betrokkene_bsn text,
  domeinen text[] not null,
  gebeurtenissen text[] not null,
  gevaar text not null,
  tijd text not null,
  signalen text[] not null,
  kinderen boolean not null,
  urgentie text not null,
  urgentie_rang int not null generated always as
    (case urgentie when 'GEVAAR' then 0 when 'HOOG' then 1 when 'NORMAAL' then 2 else 3 end) stored,
  urgentie_regels text[] not null,
  urgentie_reden text,
  wmo text not null,
  behandelaar uuid,
  gezin uuid,
  gesloten timestamptz,
  sluitreden text,
  sluittoelichting text,
  constraint pk$melding primary key (gemeente, id),
  constraint uniq$melding_referentie unique (gemeente, referentie),
  constraint uniq$melding_sleutel unique (gemeente, sleutel),
  constraint check$melding_status check (status in ('ONTVANGEN', 'IN_BEHANDELING', 'OPGEPAKT', 'GESLOTEN', 'INGETROKKEN')),
  constraint check$melding_kanaal check (kanaal in ('WEB', 'TELEFOON', 'BALIE', 'API')),
  constraint check$melding_urgentie check (urgentie in ('LAAG', 'NORMAAL', 'HOOG', 'GEVAAR')),
  constraint check$melding_wmo check (wmo in ('JA', 'NEE', 'ONBEKEND')),
  constraint check$melding_taal check (taal in ('nl', 'en')),
  constraint check$melding_lengte check (length(hulpvraag) between 1 and 8000),
  constraint check$melding_behandelaar check (status <> 'IN_BEHANDELING' or behandelaar is not null),
  constraint check$melding_gezin check ((status = 'OPGEPAKT') = (gezin is not null)),
  constraint check$melding_einde check
    ((status in ('GESLOTEN', 'INGETROKKEN')) = (gesloten is not null)
    and (status = 'GESLOTEN') = (sluitreden is not null))
);
comment on table melding.melding is 'A call for help in the reporter''s own words, with what triage decided';
create index idx$melding_triage on melding.melding (gemeente, urgentie_rang, ontvangen, id)
  where status in ('ONTVANGEN', 'IN_BEHANDELING');
create index idx$melding_afgerond on melding.melding (gemeente, ontvangen desc, id desc)
  where status not in ('ONTVANGEN', 'IN_BEHANDELING');
create index idx$melding_gezin on melding.melding (gemeente, gezin) where gezin is not null;
call database.protect_by_gemeente('melding.melding');

create table melding.betrokkene (
  gemeente text not null,
  melding uuid not null,
  inwoner uuid not null,
  constraint pk$betrokkene primary key (gemeente, melding, inwoner),
  constraint fk$betrokkene_melding foreign key (gemeente, melding) references melding.melding
);
comment on table melding.betrokkene is 'The persons whom a melding concerns, once they are known';
create index idx$betrokkene_inwoner on melding.betrokkene (gemeente, inwoner);
call database.protect_by_gemeente('melding.betrokkene');

create table melding.aanvulling (
  gemeente text not null,
  id uuid not null,
  melding uuid not null,
  moment timestamptz not null,
  door text not null,
  tekst text not null,
  constraint pk$aanvulling primary key (gemeente, id),
  constraint fk$aanvulling_melding foreign key (gemeente, melding) references melding.melding,
  constraint check$aanvulling_lengte check (length(tekst) between 1 and 8000)
);
comment on table melding.aanvulling is 'append-only: what was corrected or added later; the first words stay';
create index idx$aanvulling_melding on melding.aanvulling (gemeente, melding);
call database.protect_by_gemeente('melding.aanvulling');

create table melding.dienst (
  gemeente text not null,
  dag date not null,
  dagdeel text not null,
  medewerker uuid not null,
  constraint pk$dienst primary key (gemeente, dag, dagdeel),
  constraint check$dienst_dagdeel check (dagdeel in ('OCHTEND', 'MIDDAG', 'AVOND', 'NACHT'))
);
comment on table melding.dienst is 'Duty roster: who is called at once when there is danger';
call database.protect_by_gemeente('melding.dienst');

create table melding.formulierstap (
  gemeente text not null,
  dag date not null,
  stap text not null,
  aantal int not null,
  constraint pk$formulierstap primary key (gemeente, dag, stap),
  constraint check$formulierstap_stap check (stap in ('WAT', 'WIE', 'SPOED', 'CONTACT', 'VERSTUURD'))
);
comment on table melding.formulierstap is 'How often each step of the public form was reached on a day; nothing about who';
call database.protect_by_gemeente('melding.formulierstap');

create table melding.geheim (
  id int not null default 1,
  waarde bytea not null,
  constraint pk$geheim primary key (id),
  constraint check$geheim_een check (id = 1)
);
comment on table melding.geheim is 'The secret behind the codes for reporters and the stamp in the form; equal for all nodes';
insert into melding.geheim (waarde)
  values (decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex'));
