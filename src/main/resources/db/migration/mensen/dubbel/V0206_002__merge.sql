-- The one mechanism behind merge and un-merge. It knows no room: it follows what each room told about its columns
-- (database.persoonskolom), writes down what it does to each row, and can take that back in the opposite order. It runs
-- for all files of the municipality, also those that who merges may not open; nothing of them comes back to the caller.

-- Sees the rows of every file until see_as; a refusal on the way takes it back with everything else. As the system user
-- of jobs, who alone sees the drafts of others.
create function dubbel.see_all() returns void
language plpgsql as $$
begin
    perform set_config('app.breed', '1', true), set_config('app.actor', '00000000-0000-7000-8000-000000000002', true);
end
$$;

create function dubbel.see_as(breed text, actor text) returns void
language plpgsql as $$
begin
    perform set_config('app.breed', breed, true), set_config('app.actor', actor, true);
end
$$;

create function dubbel.key_columns(tabel regclass) returns text[]
language sql stable as $$
    select array_agg(a.attname::text)
      from pg_index i
      join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey)
     where i.indrelid = tabel and i.indisprimary
$$;

create function dubbel.pick(rij jsonb, kolommen text[]) returns jsonb
language sql immutable as $$
    select coalesce(jsonb_object_agg(key, value), '{}') from jsonb_each(rij) where key = any (kolommen)
$$;

-- How a row is found again: by its key, and by the first day of a period, because a period may have ended since.
create function dubbel.found_by(tabel regclass, sleutel jsonb) returns text
language sql stable as $$
    select string_agg(
        case when a.atttypid = 'daterange'::regtype
             then format('lower(t.%1$I) is not distinct from lower(s.%1$I)', a.attname)
             else format('t.%1$I = s.%1$I', a.attname) end, ' and ')
      from jsonb_object_keys(sleutel) as k
      join pg_attribute a on a.attrelid = tabel and a.attname = k
$$;

create procedure dubbel.note(
    wat uuid, stap text, tabel text, sleutel jsonb, kolom text default null, voor jsonb default null, na jsonb default null)
language sql as $$
    insert into dubbel.verplaatsing (gemeente, samenvoeging, stap, tabel, sleutel, kolom, voor, na)
    values (current_setting('app.gemeente'), wat, stap, tabel, sleutel, kolom, voor, na)
$$;

create function dubbel.rows_of(k database.persoonskolom, wie uuid) returns table (plek tid, rij jsonb)
language plpgsql as $$
begin
    return query execute format(
        case when k.soort = 'LIJST'
             then 'select t.ctid, to_jsonb(t) from %1$s t where t.gemeente = $2 and t.%2$I @> array[$1] and (%3$s)'
             else 'select t.ctid, to_jsonb(t) from %1$s t where t.gemeente = $2 and t.%2$I = $1 and (%3$s)' end,
        k.tabel, k.kolom, k.voorwaarde)
    using wie, current_setting('app.gemeente');
end
$$;

create procedure dubbel.remove(wat uuid, k database.persoonskolom, plek tid, rij jsonb)
language plpgsql as $$
begin
    execute format('delete from %s where ctid = $1', k.tabel) using plek;
    call dubbel.note(wat, case k.soort when 'AFGELEID' then 'AFGELEID' else 'VERWIJDERD' end, k.tabel, rij);
end
$$;

-- Takes out of the periods of one what the other has too, so that they can stand in one row of time.
create procedure dubbel.cut(wat uuid, k database.persoonskolom, wie uuid, tegen uuid)
language plpgsql as $$
declare
    r record;
    deel daterange;
    delen daterange[];
    pk text[] := dubbel.key_columns(k.tabel::regclass);
    zelfde text := coalesce((select string_agg(format(' and %1$I = p.%1$I', p), '') from unnest(k.per) p), '');
    nieuw jsonb;
begin
    for r in select * from dubbel.rows_of(k, wie) loop
        execute format(
            'select array(select unnest(multirange(p.%2$I) - coalesce((select range_agg(o.%2$I) from %1$s o
                 where o.gemeente = p.gemeente and o.%3$I = $2 %4$s), ''{}''::datemultirange)))
               from jsonb_populate_record(null::%1$s, $1) p',
            k.tabel, k.periode, k.kolom, replace(zelfde, ' and ', ' and o.'))
        into delen using r.rij, tegen;
        if cardinality(delen) = 0 then
            call dubbel.remove(wat, k, r.plek, r.rij);
        elsif delen[1]::text <> r.rij ->> k.periode then
            execute format('update %s set %I = $1 where ctid = $2', k.tabel, k.periode) using delen[1], r.plek;
            call dubbel.note(wat, 'GEWIJZIGD', k.tabel,
                dubbel.pick(r.rij, array_remove(pk, k.periode)), k.periode,
                jsonb_build_object(k.periode, r.rij -> k.periode), jsonb_build_object(k.periode, to_jsonb(delen[1])));
        end if;
        foreach deel in array delen[2:] loop
            nieuw := r.rij || jsonb_build_object(k.periode, to_jsonb(deel));
            if 'id' = any (pk) then
                nieuw := nieuw || jsonb_build_object('id', uuidv7());
            end if;
            call dubbel.put(k.tabel, nieuw);
            call dubbel.note(wat, 'TOEGEVOEGD', k.tabel, dubbel.pick(nieuw, pk));
        end loop;
    end loop;
end
$$;

-- Writes a row as it was; columns that came since get their default.
create procedure dubbel.put(tabel text, rij jsonb)
language plpgsql as $$
declare
    kolommen text;
begin
    select string_agg(quote_ident(attname), ', ') into kolommen
      from pg_attribute
     where attrelid = tabel::regclass and attnum > 0 and not attisdropped and attgenerated = '' and rij ? attname::text;
    execute format(
        'insert into %1$s (%2$s) overriding system value select %2$s from jsonb_populate_record(null::%1$s, $1)',
        tabel, kolommen) using rij;
end
$$;

create procedure dubbel.move(wat uuid, k database.persoonskolom, van uuid, naar uuid)
language plpgsql as $$
declare
    r record;
    pk text[] := array_remove(dubbel.key_columns(k.tabel::regclass), k.kolom);
    twice boolean;
begin
    for r in select * from dubbel.rows_of(k, van) loop
        twice := false;
        if cardinality(k.gelijk) > 0 then
            execute format('select exists (select 1 from %1$s o, jsonb_populate_record(null::%1$s, $1) p
                             where o.gemeente = p.gemeente and o.%2$I = $2 %3$s)', k.tabel, k.kolom,
                (select string_agg(format(' and o.%1$I = p.%1$I', g), '') from unnest(k.gelijk) g))
            into twice using r.rij, naar;
        end if;
        if not twice then
            begin
                execute format('update %s set %I = $1 where ctid = $2', k.tabel, k.kolom) using naar, r.plek;
                call dubbel.note(wat, 'GEWIJZIGD', k.tabel, dubbel.pick(r.rij, pk), k.kolom,
                    jsonb_build_object(k.kolom, van), jsonb_build_object(k.kolom, naar));
            exception when unique_violation then
                twice := true;
            end;
        end if;
        if twice then
            call dubbel.remove(wat, k, r.plek, r.rij);
        end if;
    end loop;
end
$$;

create procedure dubbel.move_list(wat uuid, k database.persoonskolom, van uuid, naar uuid)
language plpgsql as $$
declare
    r record;
    nieuw uuid[];
begin
    for r in select * from dubbel.rows_of(k, van) loop
        select array_agg(id order by plaats) into nieuw
          from (select coalesce(nullif(id::uuid, van), naar) as id, min(plaats) as plaats
                  from jsonb_array_elements_text(r.rij -> k.kolom) with ordinality as e (id, plaats)
                 group by 1) as uniek;
        execute format('update %s set %I = $1 where ctid = $2', k.tabel, k.kolom) using nieuw, r.plek;
        call dubbel.note(wat, 'GEWIJZIGD', k.tabel, dubbel.pick(r.rij, dubbel.key_columns(k.tabel::regclass)), k.kolom,
            jsonb_build_object(k.kolom, r.rij -> k.kolom), jsonb_build_object(k.kolom, to_jsonb(nieuw)));
    end loop;
end
$$;

-- Two in a fixed order: een is the smallest. What was said of the two themselves has nothing to say any more.
create procedure dubbel.move_pair(wat uuid, k database.persoonskolom, van uuid, naar uuid)
language plpgsql as $$
declare
    r record;
    ander uuid;
    nieuw jsonb;
begin
    for r in select * from dubbel.rows_of(k, van) loop
        call dubbel.remove(wat, k, r.plek, r.rij);
        ander := (r.rij ->> k.paar)::uuid;
        if ander <> naar then
            nieuw := r.rij || jsonb_build_object('een', least(naar, ander), 'ander', greatest(naar, ander));
            begin
                call dubbel.put(k.tabel, nieuw);
                call dubbel.note(wat, 'TOEGEVOEGD', k.tabel, dubbel.pick(nieuw, dubbel.key_columns(k.tabel::regclass)));
            exception when unique_violation then
                null;
            end;
        end if;
    end loop;
end
$$;

create procedure dubbel.set_column(wat uuid, tabel text, sleutel jsonb, kolom text, waarde jsonb)
language plpgsql as $$
declare
    r record;
begin
    for r in execute format(
        'update %1$s t set %2$I = v.%2$I
           from jsonb_populate_record(null::%1$s, $1) s, jsonb_populate_record(null::%1$s, $2) v
          where %3$s and t.%2$I is distinct from v.%2$I
         returning jsonb_build_object(%2$L, old.%2$I) as voor, jsonb_build_object(%2$L, new.%2$I) as na',
        tabel, kolom, dubbel.found_by(tabel::regclass, sleutel))
        using sleutel, jsonb_build_object(kolom, waarde)
    loop
        call dubbel.note(wat, 'GEWIJZIGD', tabel, sleutel, kolom, r.voor, r.na);
    end loop;
end
$$;

-- By what a row of a person is known, whatever happens to the end of its period.
create function dubbel.mark(k database.persoonskolom, rij jsonb) returns jsonb
language sql stable as $$
    select coalesce(jsonb_object_agg(key, case key when k.periode
                    then to_jsonb(split_part(value #>> '{}', ',', 1)) else value end), '{}')
      from jsonb_each(dubbel.pick(rij, array_remove(dubbel.key_columns(k.tabel::regclass), k.kolom)))
$$;

-- Takes two descriptions together: everything of one goes to the other, who gets these values.
-- Where periods of both overlap, the one who stays prevails, or the other in the tables of "wint".
create function dubbel.merge(wat uuid, van uuid, naar uuid, wint text[], velden jsonb) returns void
language plpgsql as $$
declare
    was text := current_setting('app.breed', true);
    wie text := current_setting('app.actor', true);
    k database.persoonskolom;
    r record;
    mens jsonb;
    g text := current_setting('app.gemeente');
    sleutel jsonb := jsonb_build_object('gemeente', g, 'id', naar);
begin
    perform dubbel.see_all();
    for k in select * from database.persoonskolom where soort in ('VOLGT', 'LIJST') order by volgorde loop
        for r in select * from dubbel.rows_of(k, naar) loop
            call dubbel.note(wat, 'BLEEF', k.tabel, dubbel.mark(k, r.rij), k.kolom);
        end loop;
    end loop;
    for k in select * from database.persoonskolom where soort <> 'BLIJFT' order by volgorde loop
        if k.periode is not null and k.tabel = any (wint) then
            call dubbel.cut(wat, k, naar, van);
        elsif k.periode is not null then
            call dubbel.cut(wat, k, van, naar);
        end if;
        case k.soort
            when 'VOLGT' then call dubbel.move(wat, k, van, naar);
            when 'LIJST' then call dubbel.move_list(wat, k, van, naar);
            when 'PAAR' then call dubbel.move_pair(wat, k, van, naar);
            else
                for r in select * from dubbel.rows_of(k, van) loop
                    call dubbel.remove(wat, k, r.plek, r.rij);
                end loop;
        end case;
    end loop;
    delete from inwoner.inwoner i where i.gemeente = g and i.id = van returning to_jsonb(i) into strict mens;
    call dubbel.note(wat, 'VERWIJDERD', 'inwoner.inwoner', mens);
    for r in select key, value from jsonb_each(velden) loop
        call dubbel.set_column(wat, 'inwoner.inwoner', sleutel, r.key, r.value);
    end loop;
    -- In the records of others the person is called by the name that stays.
    for r in select l.id, to_jsonb(concat_ws(' ', coalesce(nullif(i.roepnaam, ''), nullif(i.voornamen, '')),
                        nullif(i.voorvoegsel, ''), nullif(i.geslachtsnaam, ''))) as naam
               from inwoner.relatie l
               join inwoner.inwoner i on (i.gemeente, i.id) = (l.gemeente, l.ander)
              where l.gemeente = g and l.ander = naar loop
        sleutel := jsonb_build_object('gemeente', g, 'id', r.id);
        call dubbel.set_column(wat, 'inwoner.relatie', sleutel, 'ander_naam', r.naam);
    end loop;
    insert into database.opgegaan (gemeente, oud, nieuw) values (g, van, naar);
    perform dubbel.see_as(was, wie);
end
$$;

create function dubbel.take_back(s dubbel.verplaatsing) returns boolean
language plpgsql as $$
declare
    aantal integer;
begin
    if s.stap = 'GEWIJZIGD' then
        execute format(
            'update %1$s t set %2$I = v.%2$I
               from jsonb_populate_record(null::%1$s, $1) s, jsonb_populate_record(null::%1$s, $2) v,
                    jsonb_populate_record(null::%1$s, $3) n
              where %3$s and t.%2$I is not distinct from n.%2$I',
            s.tabel, s.kolom, dubbel.found_by(s.tabel::regclass, s.sleutel))
        using s.sleutel, s.voor, s.na;
        get diagnostics aantal = row_count;
        return aantal > 0;
    elsif s.stap = 'TOEGEVOEGD' then
        execute format('delete from %1$s t using jsonb_populate_record(null::%1$s, $1) s where %2$s',
            s.tabel, dubbel.found_by(s.tabel::regclass, s.sleutel))
        using s.sleutel;
    else
        call dubbel.put(s.tabel, s.sleutel);
    end if;
    return true;
exception when integrity_constraint_violation or exclusion_violation or undefined_column or undefined_table then
    return false;
end
$$;

-- Takes the steps back, the last one first. What came since stays with who stayed, and is told as LATER. Answers with
-- the tables of which something could not go back, because it was changed or taken away since.
create function dubbel.undo(wat uuid, van uuid, naar uuid) returns text[]
language plpgsql as $$
declare
    was text := current_setting('app.breed', true);
    wie text := current_setting('app.actor', true);
    s dubbel.verplaatsing;
    k database.persoonskolom;
    r record;
    g text := current_setting('app.gemeente');
    bleef text[] := '{}';
begin
    perform dubbel.see_all();
    for s in select * from dubbel.verplaatsing
              where gemeente = g and samenvoeging = wat and stap not in ('BLEEF', 'LATER') order by volgnummer desc loop
        if not dubbel.take_back(s) and s.stap <> 'AFGELEID' then
            bleef := bleef || s.tabel;
        end if;
    end loop;
    delete from database.opgegaan where gemeente = g and oud = van;
    for k in select * from database.persoonskolom where soort in ('VOLGT', 'LIJST') order by volgorde loop
        for r in select * from dubbel.rows_of(k, naar) loop
            if not exists (select 1 from dubbel.verplaatsing
                            where gemeente = g and samenvoeging = wat and stap = 'BLEEF' and tabel = k.tabel
                              and kolom = k.kolom and sleutel = dubbel.mark(k, r.rij)) then
                call dubbel.note(wat, 'LATER', k.tabel,
                    dubbel.pick(r.rij, array_remove(dubbel.key_columns(k.tabel::regclass), k.kolom)), k.kolom);
            end if;
        end loop;
    end loop;
    perform dubbel.see_as(was, wie);
    return bleef;
end
$$;

-- Per kind of row how much was moved, or came later; without saying what.
create function dubbel.tally(wat uuid, welke text[]) returns table (tabel text, aantal bigint)
language plpgsql as $$
declare
    was text := current_setting('app.breed', true);
    wie text := current_setting('app.actor', true);
begin
    perform dubbel.see_all();
    return query
    select v.tabel, count(*) from dubbel.verplaatsing v
     where v.gemeente = current_setting('app.gemeente') and v.samenvoeging = wat and v.stap = any (welke)
     group by v.tabel order by v.tabel;
    perform dubbel.see_as(was, wie);
end
$$;

-- Gives what came after the merge to the person who is apart again. What that person has already stays where it is.
create function dubbel.move_later(wat uuid, blijft uuid, terug uuid, kamers text[]) returns integer
language plpgsql as $$
declare
    was text := current_setting('app.breed', true);
    wie text := current_setting('app.actor', true);
    s dubbel.verplaatsing;
    waarde text;
    aantal integer;
    totaal integer := 0;
begin
    perform dubbel.see_all();
    for s in select * from dubbel.verplaatsing
              where gemeente = current_setting('app.gemeente') and samenvoeging = wat and stap = 'LATER'
                and split_part(tabel, '.', 1) = any (kamers) order by volgnummer loop
        waarde := case when exists (select 1 from database.persoonskolom p
                                     where p.tabel = s.tabel and p.kolom = s.kolom and p.soort = 'LIJST')
            then format('array_replace(t.%I, $2, $3)', s.kolom) else '$3' end;
        begin
            execute format(
                'update %1$s t set %2$I = %4$s from jsonb_populate_record(null::%1$s, $1) s
                  where %3$s and $2 = any (array[t.%2$I]::uuid[])',
                s.tabel, s.kolom, dubbel.found_by(s.tabel::regclass, s.sleutel), waarde)
            using s.sleutel, blijft, terug;
            get diagnostics aantal = row_count;
            totaal := totaal + aantal;
            delete from dubbel.verplaatsing v
             where v.gemeente = s.gemeente and v.samenvoeging = s.samenvoeging and v.volgnummer = s.volgnummer;
        exception when unique_violation or exclusion_violation then
            null;
        end;
    end loop;
    perform dubbel.see_as(was, wie);
    return totaal;
end
$$;
