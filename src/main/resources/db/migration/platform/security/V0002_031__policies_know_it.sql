-- Tables that were protected before ask in the same way: for a line that still counts, and not in the own file.
do $$
declare
    p record;
    tabel regclass;
    kolom text;
    optional boolean;
    basis text;
begin
    for p in select schemaname, tablename, qual from pg_policies
             where policyname = 'policy$gezin' and qual not like '%eigenban%'
    loop
        tabel := format('%I.%I', p.schemaname, p.tablename)::regclass;
        kolom := substring(p.qual from 'd\.gezin = (?:\w+\.)?(\w+)');
        optional := p.qual like '%' || kolom || ' IS NULL%';
        execute format('drop policy policy$gezin on %s', tabel);
        if optional then
            call database.protect_by_optional_gezin(tabel, kolom);
        else
            call database.protect_by_gezin(tabel, kolom);
        end if;
    end loop;
end
$$;
