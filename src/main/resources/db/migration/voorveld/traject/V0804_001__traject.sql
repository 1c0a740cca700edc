create schema traject;

create table traject.traject (
  gemeente text not null,
  id uuid not null,
  gezin uuid not null,
  inwoner uuid not null,
  programma text not null,
  wet text not null,
  begeleider uuid not null,
  begonnen_op date not null,
  akkoord_op date,
  gepauzeerd_op date,
  pauzereden text not null default '',
  einde text,
  geeindigd_op date,
  toelichting text not null default '',
  constraint pk$traject primary key (gemeente, id),
  constraint check$traject_programma check (length(programma) between 1 and 60),
  constraint check$traject_wet check (wet in ('WMO', 'JEUGDWET', 'PARTICIPATIEWET', 'WGS', 'ZVW', 'WLZ',
    'LEERPLICHTWET', 'GEEN', 'INBURGERING', 'HERSTEL')),
  constraint check$traject_akkoord check (akkoord_op <= begonnen_op),
  constraint check$traject_pauze check ((gepauzeerd_op is null) = (pauzereden = '') and gepauzeerd_op >= begonnen_op),
  constraint check$traject_einde check ((einde is null) = (geeindigd_op is null) and geeindigd_op >= begonnen_op)
);
comment on table traject.traject is
  'That somebody is guided through a programme of definitions/trajecten, by whom, since when, and how it ended';
comment on column traject.traject.programma is 'Names the definition';
comment on column traject.traject.begeleider is 'The employee who guides this person';
comment on column traject.traject.akkoord_op is 'When the person agreed, where the programme asks for that';
create index idx$traject_gezin on traject.traject (gemeente, gezin);
create index idx$traject_inwoner on traject.traject (gemeente, inwoner);

create table traject.lijn (
  gemeente text not null,
  traject uuid not null,
  lijn text not null,
  gezin uuid not null,
  inwoner uuid not null,
  doel text not null default '',
  afloop text,
  reden text not null default '',
  afgerond_op date,
  constraint pk$lijn primary key (gemeente, traject, lijn),
  constraint fk$lijn_traject foreign key (gemeente, traject) references traject.traject (gemeente, id) on delete cascade,
  constraint check$lijn_doel check (length(doel) <= 500),
  constraint check$lijn_afloop check (afloop in ('KLAAR', 'VERVALLEN') and (afloop is null) = (afgerond_op is null)
    and (afloop is distinct from 'VERVALLEN' or reden <> ''))
);
comment on table traject.lijn is 'One line of a track: what the person wants with it in the own words, and how it ended';
create index idx$lijn_inwoner on traject.lijn (gemeente, inwoner);

create table traject.stap (
  gemeente text not null,
  traject uuid not null,
  lijn text not null,
  stap text not null,
  gezin uuid not null,
  inwoner uuid not null,
  gedaan_op date not null,
  opmerking text not null default '',
  door uuid not null,
  constraint pk$stap primary key (gemeente, traject, lijn, stap),
  constraint fk$stap_traject foreign key (gemeente, traject) references traject.traject (gemeente, id) on delete cascade,
  constraint check$stap_opmerking check (length(opmerking) <= 500)
);
comment on table traject.stap is 'A step of a line that was done, when and by whom';
create index idx$stap_inwoner on traject.stap (gemeente, inwoner);

create table traject.afspraak (
  gemeente text not null,
  id uuid not null,
  traject uuid not null,
  lijn text not null,
  gezin uuid not null,
  inwoner uuid not null,
  wat text not null,
  wie text not null,
  uiterlijk date,
  gemaakt_op date not null,
  gedaan_op date,
  constraint pk$afspraak primary key (gemeente, id),
  constraint fk$afspraak_traject foreign key (gemeente, traject) references traject.traject (gemeente, id)
    on delete cascade,
  constraint check$afspraak_wat check (length(wat) between 1 and 300 and length(wie) between 1 and 100),
  constraint check$afspraak_gedaan check (gedaan_op >= gemaakt_op)
);
comment on table traject.afspraak is 'What was agreed on a line: who does what, until when, and when it was done';
create index idx$afspraak_traject on traject.afspraak (gemeente, traject);
create index idx$afspraak_inwoner on traject.afspraak (gemeente, inwoner);

create table traject.aantekening (
  gemeente text not null,
  id uuid not null,
  traject uuid not null,
  lijn text,
  vraag text,
  gezin uuid not null,
  inwoner uuid not null,
  tekst text not null,
  op date not null,
  door uuid not null,
  constraint pk$aantekening primary key (gemeente, id),
  constraint fk$aantekening_traject foreign key (gemeente, traject) references traject.traject (gemeente, id)
    on delete cascade,
  constraint check$aantekening_tekst check (length(tekst) between 1 and 2000),
  constraint check$aantekening_vraag check (vraag is null or lijn is not null)
);
comment on table traject.aantekening is 'A note in a track, or the answer to a question of one of its lines';
create index idx$aantekening_traject on traject.aantekening (gemeente, traject);
create index idx$aantekening_inwoner on traject.aantekening (gemeente, inwoner);

create table traject.opvolging (
  gemeente text not null,
  traject uuid not null,
  maanden integer not null,
  gezin uuid not null,
  inwoner uuid not null,
  op date not null,
  gevraagd_op date,
  antwoord boolean,
  toelichting text not null default '',
  vervallen_op date,
  constraint pk$opvolging primary key (gemeente, traject, maanden),
  constraint fk$opvolging_traject foreign key (gemeente, traject) references traject.traject (gemeente, id)
    on delete cascade,
  constraint check$opvolging_maanden check (maanden between 1 and 60),
  constraint check$opvolging_antwoord check ((gevraagd_op is null) = (antwoord is null)
    and (gevraagd_op is null or vervallen_op is null))
);
comment on table traject.opvolging is
  'A moment some months later on which is asked how it is now, such as whether somebody still works, and the answer';
create index idx$opvolging_inwoner on traject.opvolging (gemeente, inwoner);

do $$
declare
    t text;
begin
    foreach t in array array['traject', 'lijn', 'stap', 'afspraak', 'aantekening', 'opvolging'] loop
        call database.protect_by_gezin(('traject.' || t)::regclass, 'gezin');
        call database.points_at_person(('traject.' || t)::regclass, 'inwoner');
        insert into database.gegevenscategorie values ('traject.' || t, 'TRAJECT', false);
        -- Each person has an own track: others in the house do not find it.
        execute format(
            'create policy policy$eigen on traject.%1$I as restrictive using (
               current_setting(''app.rol'', true) is distinct from ''BEWONER''
               or nullif(current_setting(''app.actor'', true), '''')::uuid = inwoner)', t);
    end loop;
    -- A track follows the law of its programme: it exists for the roles of that law (AVG art. 5 lid 1 onder b).
    create policy policy$doel on traject.traject as restrictive using (
      database.uses_category('TRAJECT') or database.uses_category('TRAJECT:' || wet));
    foreach t in array array['lijn', 'stap', 'afspraak', 'aantekening', 'opvolging'] loop
        execute format(
            'create policy policy$doel on traject.%1$I as restrictive using (
               database.uses_category(''TRAJECT'')
               or exists (select 1 from traject.traject j
                           where j.gemeente = %1$I.gemeente and j.id = %1$I.traject
                          offset 0))', t);
    end loop;
end
$$;

call database.is_kept('traject.traject', 'gezinsdossier', volgt => '{gezin}',
  dag => 'coalesce(t.geeindigd_op, t.begonnen_op)', open => 't.geeindigd_op is null');
call database.is_kept_longer('traject.traject', 'gezinsdossier-jeugd', 't.wet = ''JEUGDWET''');
call database.is_kept('traject.lijn', 'gezinsdossier', volgt => '{traject, gezin}', dag => 't.afgerond_op');
call database.is_kept('traject.stap', 'gezinsdossier', volgt => '{traject, gezin}', dag => 't.gedaan_op');
call database.is_kept('traject.afspraak', 'gezinsdossier', volgt => '{traject, gezin}',
  dag => 'coalesce(t.gedaan_op, t.gemaakt_op)');
call database.is_kept('traject.aantekening', 'gezinsdossier', volgt => '{traject, gezin}', dag => 't.op');
call database.is_kept('traject.opvolging', 'gezinsdossier', volgt => '{traject, gezin}', dag => 't.gevraagd_op');

-- That somebody is guided and whom to call, for everybody who may open the file: not in what, nor by which law.
call database.tells_contact('traject', 'TRAJECT', $vraag$
select t.id, t.begeleider, null::text, null::text, true
  from traject.traject t
 where t.gemeente = current_setting('app.gemeente', true) and t.gezin = $1 and t.geeindigd_op is null
 order by t.begonnen_op, t.id
$vraag$);

-- A track ends with its file, also by a law of which who closes the file may know nothing. Tells only which tracks are
-- over and who guided, so that their work and access end too. Runs as the owner, for whom tracks of every law exist
-- meanwhile.
create function traject.end_with_file(van uuid, dag date) returns table (id uuid, begeleider uuid)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    eerder text := current_setting('app.categorieen', true);
    hier text := current_setting('app.gemeente', true);
begin
    if not exists (
        select 1 from gezin.gezin g where g.gemeente = hier and g.id = van and g.status = 'GESLOTEN') then
        return;
    end if;
    perform set_config('app.categorieen', ',TRAJECT,', true);
    return query
        with geeindigd as (
            update traject.traject t
               set einde = 'dossier', geeindigd_op = greatest(dag, t.begonnen_op), gepauzeerd_op = null, pauzereden = ''
             where t.gemeente = hier and t.gezin = van and t.geeindigd_op is null
            returning t.id, t.begeleider),
        vervallen as (
            update traject.opvolging o set vervallen_op = dag
             where o.gemeente = hier and o.gezin = van and o.gevraagd_op is null and o.vervallen_op is null
            returning o.traject)
        select e.id, e.begeleider from geeindigd e
        union
        select t.id, t.begeleider from traject.traject t
         where t.gemeente = hier and t.id in (select v.traject from vervallen v);
    perform set_config('app.categorieen', eerder, true);
end
$$;
