package nl.samenhang.aanval;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Words that stand nowhere else, written behind the words of some families in every table that has
 * any: whoever reads such a word reads a row of that table.
 *
 * @param bron from the word to where it was written
 * @param ids the ids of rows of these families, by schema
 */
record Merken(Map<String, Bron> bron, Map<String, List<UUID>> ids) {

    /** A column with words of people. */
    record Bron(String tabel, String kolom, String categorie) {}

    /** A word that was read; the law is empty where the law does not decide who reads it. */
    record Vondst(Bron bron, String wet) {}

    private static final Pattern WORD = Pattern.compile("(Zq[0-9a-f]{8})([A-Z]*)");

    /** The log is sealed, so nothing may be written behind its words. */
    private static final String PLANT =
            """
            create temp table merk (merk text, tabel text, kolom text, categorie text);
            create temp table ding (kamer text, id uuid);
            do $$
            declare
              k record;
              waar text;
              woord text;
              achter text;
              n bigint;
            begin
              for k in
                select g.tabel, g.categorie, a.attname as kolom, a.atttypid = 'text'::regtype as is_tekst,
                       exists (select 1 from pg_attribute x where x.attrelid = a.attrelid and x.attname = 'gezin') as met_gezin,
                       exists (select 1 from pg_attribute x where x.attrelid = a.attrelid and x.attname = 'inwoner') as met_inwoner,
                       g.categorie in ('VOORZIENING', 'KEUZE', 'PLAATS', 'TRAJECT') and exists (select 1 from pg_attribute x
                          where x.attrelid = a.attrelid and x.attname = 'wet') as met_wet
                  from database.gegevenscategorie g join pg_attribute a on a.attrelid = g.tabel::regclass
                 where a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
                   and (a.atttypid = 'text'::regtype or a.attname = 'id')
                   and g.categorie not in ('LOGBOEK', 'INLOG')
              loop
                waar := case when k.tabel = 'gezin.gezin' then 'id = any ($1)'
                             when k.tabel = 'inwoner.inwoner' then 'id = any ($2)'
                             when k.met_gezin then 'gezin = any ($1)'
                             when k.met_inwoner then 'inwoner = any ($2)'
                             else 'false' end;
                achter := case when k.met_wet then 'wet'
                               when k.categorie = 'ONDERZOEK' then '''JEUGDWET'''
                               when k.tabel = 'keuze.keuze' then
                                 'coalesce((select g.wet from keuze.gekozen g
                                             where g.gemeente = keuze.gemeente and g.keuze = keuze.id and g.einde_op is null), '''')'
                               when k.tabel in ('wachtvraag.overbrugging', 'wachtvraag.expertvraag') then
                                 format('(select w.wet from wachtvraag.wachtvraag w
                                           where w.gemeente = %1$I.gemeente and w.id = %1$I.wachtvraag)',
                                        split_part(k.tabel, '.', 2))
                               when k.categorie = 'TRAJECT' then
                                 format('(select j.wet from traject.traject j
                                           where j.gemeente = %1$I.gemeente and j.id = %1$I.traject)',
                                        split_part(k.tabel, '.', 2)) end;
                begin
                  if k.is_tekst then
                    woord := 'Zq' || left(md5(k.tabel || k.kolom), 8);
                    execute format('update %s set %I = %s || %L%s where %s and %s', k.tabel, k.kolom,
                        case when k.kolom = 'geslachtsnaam' then '''''' else format('%I || '' ''', k.kolom) end, woord,
                        coalesce(' || ' || achter, ''), waar,
                        case when k.kolom = 'geslachtsnaam' then 'true'
                             else format('%1$I like ''%% %%'' and length(%1$I) > 11', k.kolom) end)
                      using current_setting('app.gezinnen')::uuid[], current_setting('app.leden')::uuid[];
                    get diagnostics n = row_count;
                    if n > 0 then
                      insert into merk values (woord, k.tabel, k.kolom, k.categorie);
                    end if;
                  else
                    execute format('insert into ding select %L, id from %s where %s limit 2', split_part(k.tabel, '.', 1),
                        k.tabel, waar)
                      using current_setting('app.gezinnen')::uuid[], current_setting('app.leden')::uuid[];
                  end if;
                exception when others then null;
                end;
              end loop;
              for k in select * from (values ('document.document', 'DOCUMENT', ''), ('onderzoek.verslag', 'ONDERZOEK', 'JEUGDWET'))
                         as s (tabel, categorie, van) loop
                woord := 'Zq' || left(md5(k.tabel || 'inhoud'), 8);
                update document.document
                   set inhoud = convert_to('In het bestand staat ' || woord || k.van, 'UTF8'), mediatype = 'text/plain'
                 where gezin = any (current_setting('app.gezinnen')::uuid[])
                   and (onderwerp_soort = 'onderzoek') = (k.categorie = 'ONDERZOEK');
                insert into merk values (woord, k.tabel, 'inhoud', k.categorie);
              end loop;
            end $$
            """;

    /** Lets the owner of the tables see these families. */
    static void open(Connection owner, List<UUID> gezinnen, List<UUID> leden) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute(
                    "set app.gemeente = '9901'; set app.breed = '1'; set app.categorieen = '*'; set app.rol = 'SYSTEEM'; set app.gezinnen = '%s'; set app.leden = '%s'"
                            .formatted(array(gezinnen), array(leden)));
        }
    }

    /** Writes them, as the owner of the tables. */
    static Merken plant(Connection owner) throws SQLException {
        var bron = new HashMap<String, Bron>();
        var ids = new HashMap<String, List<UUID>>();
        try (var statement = owner.createStatement()) {
            statement.execute(PLANT);
            try (var rows = statement.executeQuery("select * from merk")) {
                while (rows.next()) {
                    bron.put(
                            rows.getString(1),
                            new Bron(rows.getString(2), rows.getString(3), rows.getString(4)));
                }
            }
            try (var rows = statement.executeQuery("select * from ding")) {
                while (rows.next()) {
                    ids.computeIfAbsent(rows.getString(1), _ -> new ArrayList<>())
                            .add(rows.getObject(2, UUID.class));
                }
            }
        }
        return new Merken(bron, ids);
    }

    private static String array(List<UUID> ids) {
        return "{" + String.join(",", ids.stream().map(UUID::toString).toList()) + "}";
    }

    /** All that stands in an answer. */
    Stream<Vondst> in(String text) {
        return WORD.matcher(text)
                .results()
                .filter(found -> bron.containsKey(found.group(1)))
                .map(found -> new Vondst(bron.get(found.group(1)), found.group(2)))
                .distinct();
    }
}
