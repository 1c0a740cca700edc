-- What the policies ask, for questions about access itself: whether a line counts in the role of who acts.
create function security.counts_in_role(gemeente text, gezin uuid, reden text) returns boolean
language sql stable as $$
  select coalesce(current_setting('app.teams', true), '') = ''
    or $3 = 'NOODKNOP'
    or exists (
      select 1 from security.teamdossier t
      where t.gemeente = $1 and t.gezin = $2
        and strpos(current_setting('app.teams', true), ',' || t.team || ',') > 0)
$$;

-- Tables that were protected before ask in the same way.
do $$
declare
    p record;
    tabel regclass;
    kolom text;
begin
    for p in select schemaname, tablename, qual from pg_policies
             where policyname = 'policy$gezin' and qual not like '%app.teams%'
    loop
        tabel := format('%I.%I', p.schemaname, p.tablename)::regclass;
        kolom := substring(p.qual from 'd\.gezin = (?:\w+\.)?(\w+)');
        execute format('drop policy policy$gezin on %s', tabel);
        if p.qual like '%' || kolom || ' IS NULL%' then
            call database.protect_by_optional_gezin(tabel, kolom);
        else
            call database.protect_by_gezin(tabel, kolom);
        end if;
    end loop;
end
$$;
