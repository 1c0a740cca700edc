-- A role that was given for a team counts for the files of that team. Which teams those are is told with the role at the
-- start of each transaction; empty stands for the whole municipality.
drop function database.begin_processing(text, text, text, text, text);
create function database.begin_processing(
    gemeente text, actor text, rol text, doel text, breed text, teams text) returns void
language plpgsql as $$
begin
    perform set_config('app.gemeente', gemeente, true), set_config('app.actor', actor, true),
            set_config('app.rol', rol, true), set_config('app.doel', doel, true), set_config('app.breed', breed, true),
            set_config('app.teams', teams, true),
            set_config('app.categorieen', coalesce((
                select ',' || string_agg(
                           r.categorie || case r.wet when '*' then '' else ':' || r.wet end
                               || case r.uitkomst when 'TOEGESTAAN' then '' else '?' end, ',') || ','
                  from database.doelregel r
                 where r.doel = begin_processing.doel and r.rol in (begin_processing.rol, '*')), ''), true);
end
$$;

-- Who may open a file: who has a line of access that still counts, in a role that counts for a team that holds the
-- file. An emergency is no right of a role: it opens the file of another team, for a few hours and in everybody's sight.
create or replace function database.may_open(tabel regclass, kolom text) returns text
language sql stable as $$
    select format(
        'exists (select 1
                 from security.dossiertoegang d
                 where d.gemeente = %1$I.gemeente
                   and d.gezin = %1$I.%2$I
                   and d.actor = nullif(current_setting(''app.actor'', true), '''')::uuid
                   and (d.tot is null or d.tot > statement_timestamp())
                   and (coalesce(current_setting(''app.teams'', true), '''') = ''''
                        or d.reden = ''NOODKNOP''
                        or exists (select 1
                                   from security.teamdossier t
                                   where t.gemeente = d.gemeente
                                     and t.gezin = d.gezin
                                     and strpos(current_setting(''app.teams'', true), '','' || t.team || '','') > 0))
                 offset 0)',
        relname, kolom)
    from pg_class where oid = tabel
$$;
