create schema plaatsing;

create table plaatsing.plaatsing (
  gemeente text not null,
  id uuid not null,
  gezin uuid not null,
  inwoner uuid not null,
  team uuid,
  plek uuid not null,
  bezetting uuid not null,
  plek_naam text not null,
  aanbieder_naam text not null,
  soort text not null,
  afgeschermd boolean not null,
  van date not null,
  reden text not null,
  door uuid not null,
  tot date,
  einde text,
  einde_reden text,
  constraint pk$plaatsing primary key (gemeente, id),
  constraint check$plaatsing_soort check (soort in ('GEZINSHUIS', 'PLEEGZORG', 'DRIEMILIEU', 'KLEINE_GROEP',
    'BEGELEID_WONEN', 'BESCHERMD_WONEN', 'OPVANG', 'VEILIGE_OPVANG', 'KAMER')),
  constraint check$plaatsing_reden check (length(reden) between 1 and 2000),
  constraint check$plaatsing_tot check (tot >= van),
  constraint check$plaatsing_einde check ((tot is null) = (einde is null) and (tot is null) = (einde_reden is null)),
  constraint check$plaatsing_einde_soort check (einde in
    ('VOLGENS_PLAN', 'PAST_NIET', 'AANBIEDER_STOPT', 'EIGEN_WENS', 'NIET_BEGONNEN'))
);
comment on table plaatsing.plaatsing is
  'That somebody lives at a place of the register, from when, why there, and why it ended; the next one is a re-placement';
comment on column plaatsing.plaatsing.team is 'The team that held the file when it began';
comment on column plaatsing.plaatsing.plek_naam is 'As it was called on the first day';
comment on column plaatsing.plaatsing.afgeschermd is 'The address is known to few; the place is not shown to residents';
comment on column plaatsing.plaatsing.tot is 'The first day on which the person no longer lives there';
create index idx$plaatsing_gezin on plaatsing.plaatsing (gemeente, gezin);
create index idx$plaatsing_inwoner on plaatsing.plaatsing (gemeente, inwoner, van);
create index idx$plaatsing_van on plaatsing.plaatsing (gemeente, van);

create table plaatsing.match (
  gemeente text not null,
  id uuid not null,
  plaatsing uuid not null,
  gezin uuid not null,
  inwoner uuid not null,
  partij text not null,
  antwoord text not null,
  woorden text not null,
  wie text not null,
  op date not null,
  door uuid not null,
  constraint pk$match primary key (gemeente, id),
  constraint fk$match_plaatsing foreign key (gemeente, plaatsing)
    references plaatsing.plaatsing (gemeente, id) on delete cascade,
  constraint uniq$match_partij unique (gemeente, plaatsing, partij),
  constraint check$match_partij check (partij in ('BEWONER', 'AANBIEDER')),
  constraint check$match_antwoord check (antwoord in ('JA', 'DEELS', 'NEE')),
  constraint check$match_woorden check (length(woorden) between 1 and 2000 and length(wie) between 1 and 200)
);
comment on table plaatsing.match is
  'Whether the place fits, six weeks on, in the words of who lives there and of who gives the help';
create index idx$match_inwoner on plaatsing.match (gemeente, inwoner);

do $$
declare
    tabel text;
begin
    foreach tabel in array array['plaatsing', 'match'] loop
        tabel := 'plaatsing.' || tabel;
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

-- Who fled is not found through the pages of a housemate.
create policy policy$afgeschermd on plaatsing.plaatsing as restrictive using (
  current_setting('app.rol', true) is distinct from 'BEWONER' or not afgeschermd);

call database.is_kept('plaatsing.plaatsing', 'gezinsdossier', volgt => '{gezin}', dag => 'coalesce(t.tot, t.van)',
  open => 't.tot is null');
call database.is_kept_longer('plaatsing.plaatsing', 'gezinsdossier-jeugd',
  't.soort in (''GEZINSHUIS'', ''PLEEGZORG'', ''DRIEMILIEU'', ''KLEINE_GROEP'')');
call database.is_kept('plaatsing.match', 'gezinsdossier', volgt => '{plaatsing, gezin}', dag => 't.op');

create table plaatsing.stand (
  gemeente text not null,
  team uuid not null,
  soort text not null,
  dag date not null,
  beoordeeld integer not null,
  goed integer not null,
  constraint pk$stand primary key (gemeente, team, soort),
  constraint check$stand_goed check (0 <= goed and goed <= beoordeeld and beoordeeld > 0)
);
comment on table plaatsing.stand is
  'Of how many first placements of the last year is known whether they were right, and how many were: numbers only';
call database.protect_by_gemeente('plaatsing.stand');
call database.needs_no_term('plaatsing.stand', 'Numbers of ten placements or more are shown, of fewer none');
