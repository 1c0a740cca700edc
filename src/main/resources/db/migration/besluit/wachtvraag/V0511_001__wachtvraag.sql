create schema wachtvraag;

create table wachtvraag.wachtvraag (
  gemeente text not null,
  id uuid not null,
  gezin uuid not null,
  inwoner uuid not null,
  soort text not null,
  wet text not null,
  vraag text not null,
  sinds date not null,
  uiterlijk date not null,
  door uuid not null,
  gevraagd_op date,
  einde text,
  geeindigd_op date,
  reden text not null default '',
  constraint pk$wachtvraag primary key (gemeente, id),
  constraint check$wachtvraag_soort check (soort in ('BEGELEIDING', 'BEHANDELING', 'DAGBESTEDING', 'HUISHOUDEN',
    'VERZORGING', 'LOGEREN', 'GEZINSHUIS', 'PLEEGZORG', 'DRIEMILIEU', 'KLEINE_GROEP', 'BEGELEID_WONEN',
    'BESCHERMD_WONEN', 'OPVANG', 'VEILIGE_OPVANG', 'KAMER')),
  constraint check$wachtvraag_wet check (wet in
    ('WMO', 'JEUGDWET', 'PARTICIPATIEWET', 'WGS', 'ZVW', 'WLZ', 'LEERPLICHTWET', 'GEEN')),
  constraint check$wachtvraag_vraag check (length(vraag) between 1 and 200),
  constraint check$wachtvraag_einde check (einde in ('BEGONNEN', 'ANDERE_HULP', 'NIET_MEER_NODIG')),
  constraint check$wachtvraag_geeindigd check ((einde is null) = (geeindigd_op is null) and geeindigd_op >= sinds)
);
comment on table wachtvraag.wachtvraag is 'That somebody waits for one kind of help, since when, and how the wait ended';
comment on column wachtvraag.wachtvraag.uiterlijk is 'The last day on which the help begins in time';
comment on column wachtvraag.wachtvraag.gevraagd_op is
  'The day on which the team leader was asked to take it to the regional experts';
create index idx$wachtvraag_gezin on wachtvraag.wachtvraag (gemeente, gezin);
create index idx$wachtvraag_inwoner on wachtvraag.wachtvraag (gemeente, inwoner);
create index idx$wachtvraag_sinds on wachtvraag.wachtvraag (gemeente, sinds) where geeindigd_op is null;

create table wachtvraag.overbrugging (
  gemeente text not null,
  id uuid not null,
  wachtvraag uuid not null,
  gezin uuid not null,
  inwoner uuid not null,
  wat text not null,
  wie text not null,
  van date not null,
  tot date,
  constraint pk$overbrugging primary key (gemeente, id),
  constraint fk$overbrugging_wachtvraag foreign key (gemeente, wachtvraag)
    references wachtvraag.wachtvraag (gemeente, id) on delete cascade,
  constraint check$overbrugging_wat check (length(wat) between 1 and 500 and length(wie) between 1 and 200),
  constraint check$overbrugging_tot check (tot > van)
);
comment on table wachtvraag.overbrugging is 'What helps while somebody waits, by whom and on which days';
create index idx$overbrugging_wachtvraag on wachtvraag.overbrugging (gemeente, wachtvraag);
create index idx$overbrugging_inwoner on wachtvraag.overbrugging (gemeente, inwoner);

create table wachtvraag.expertvraag (
  gemeente text not null,
  id uuid not null,
  wachtvraag uuid not null,
  gezin uuid not null,
  inwoner uuid not null,
  vraag text not null,
  gesteld_op date not null,
  door uuid not null,
  advies text,
  adviseur text,
  advies_op date,
  constraint pk$expertvraag primary key (gemeente, id),
  constraint fk$expertvraag_wachtvraag foreign key (gemeente, wachtvraag)
    references wachtvraag.wachtvraag (gemeente, id) on delete cascade,
  constraint check$expertvraag_vraag check (length(vraag) between 1 and 2000),
  constraint check$expertvraag_advies check ((advies is null) = (advies_op is null) and (advies is null) = (adviseur is null)
    and advies_op >= gesteld_op)
);
comment on table wachtvraag.expertvraag is
  'What the regional team of experts was asked about a wait, by whom and when, and what it advised';
create unique index uniq$expertvraag_open on wachtvraag.expertvraag (gemeente, wachtvraag) where advies_op is null;
create index idx$expertvraag_inwoner on wachtvraag.expertvraag (gemeente, inwoner);

do $$
declare
    tabel text;
begin
    foreach tabel in array array['wachtvraag', 'overbrugging', 'expertvraag'] loop
        tabel := 'wachtvraag.' || tabel;
        call database.protect_by_gezin(tabel::regclass, 'gezin');
        call database.protect_by_doel(tabel::regclass, 'PLAATS');
        call database.points_at_person(tabel::regclass, 'inwoner');
        -- What a parent may not see of a child for the sake of good help does not exist here either (Jw 7.3.10).
        execute format(
            'create policy policy$goede_hulp on %s as restrictive using (
               current_setting(''app.rol'', true) is distinct from ''BEWONER''
               or inwoner <> all ((select privacyverzoek.afgeschermd())::uuid[]))', tabel);
    end loop;
end
$$;

call database.is_kept('wachtvraag.wachtvraag', 'gezinsdossier', volgt => '{gezin}',
  dag => 'coalesce(t.geeindigd_op, t.sinds)', open => 't.geeindigd_op is null');
call database.is_kept_longer('wachtvraag.wachtvraag', 'gezinsdossier-jeugd', 't.wet = ''JEUGDWET''');
call database.is_kept('wachtvraag.overbrugging', 'gezinsdossier', volgt => '{wachtvraag, gezin}', dag => 't.van');
call database.is_kept('wachtvraag.expertvraag', 'gezinsdossier', volgt => '{wachtvraag, gezin}',
  dag => 'coalesce(t.advies_op, t.gesteld_op)');

create table wachtvraag.stand (
  gemeente text not null,
  soort text not null,
  dag date not null,
  aantal integer not null,
  dagen integer not null,
  constraint pk$stand primary key (gemeente, soort),
  constraint check$stand_aantal check (aantal > 0 and dagen >= 0)
);
comment on table wachtvraag.stand is
  'How many people wait for a kind of help, and how long the one in the middle waits: numbers only, of last night';
call database.protect_by_gemeente('wachtvraag.stand');
call database.needs_no_term('wachtvraag.stand', 'Numbers of ten people or more are shown, of fewer none');
