create schema regel;

-- What a table said, word for word: by its hash, so that every decision can be played again by the version of then,
-- whatever the house brings later.
create table regel.inhoud (
    vingerafdruk text not null,
    tabel        text not null,
    dmn          text not null,
    constraint pk$inhoud primary key (vingerafdruk),
    constraint check$inhoud_vingerafdruk check (vingerafdruk ~ '^[0-9a-f]{64}$')
);
comment on table regel.inhoud is 'append-only: the text of each version of a decision table that ever decided';
call database.needs_no_term('regel.inhoud', 'The rules themselves; they say nothing about anybody');

create table regel.toepassing (
    gemeente       text        not null,
    id             uuid        not null,
    inwoner        uuid        not null,
    gezin          uuid,
    onderwerp_soort text       not null,
    onderwerp_id   uuid        not null,
    wet            text        not null,
    tabel          text        not null,
    versie_van     date        not null,
    versie_eigen   uuid,
    vingerafdruk   text        not null,
    dag            date        not null,
    invoer         jsonb       not null,
    uitkomst       jsonb       not null,
    door           uuid        not null,
    op             timestamptz not null,
    constraint pk$toepassing primary key (gemeente, id),
    constraint fk$toepassing_inhoud foreign key (vingerafdruk) references regel.inhoud (vingerafdruk),
    constraint check$toepassing_wet check (wet in
        ('WMO', 'JEUGDWET', 'PARTICIPATIEWET', 'WGS', 'ZVW', 'WLZ', 'LEERPLICHTWET', 'GEEN')),
    constraint check$toepassing_invoer check (jsonb_typeof(invoer) = 'object'),
    constraint check$toepassing_uitkomst check (jsonb_typeof(uitkomst) = 'array')
);
comment on table regel.toepassing is
    'What a decision table said about somebody: what went in, what came out, and by which version';
comment on column regel.toepassing.onderwerp_id is 'What was decided with it, such as an application';
comment on column regel.toepassing.dag is 'The day of which the rules counted';
create index idx$toepassing_onderwerp on regel.toepassing (gemeente, onderwerp_id);
create index idx$toepassing_inwoner on regel.toepassing (gemeente, inwoner);
create index idx$toepassing_gezin on regel.toepassing (gemeente, gezin) where gezin is not null;
call database.protect_by_optional_gezin('regel.toepassing', 'gezin');
call database.points_at_person('regel.toepassing', 'inwoner');
call database.points_at_person('regel.toepassing', 'onderwerp_id', voorwaarde => 'onderwerp_soort = ''inwoner''');
call database.is_kept('regel.toepassing', 'gezinsdossier', volgt => '{gezin, onderwerp_id}', dag => 't.op');
call database.is_kept_longer('regel.toepassing', 'gezinsdossier-jeugd', 't.wet = ''JEUGDWET''');

-- What went in tells about health and home: it exists for a purpose that may use help of any law, or of this one.
insert into database.gegevenscategorie values ('regel.toepassing', 'VOORZIENING', false);
create policy policy$doel on regel.toepassing as restrictive using (
    database.uses_category('VOORZIENING') or database.uses_category('VOORZIENING:' || wet));
