package nl.samenhang.mensen.dubbel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.mensen.inwoner.Adres;
import nl.samenhang.mensen.inwoner.Bereikbaarheid;
import nl.samenhang.mensen.inwoner.NieuweInwoner;
import nl.samenhang.mensen.inwoner.Persoonsveld;
import nl.samenhang.mensen.inwoner.Relaties;
import nl.samenhang.mensen.inwoner.Relatiesoort;
import nl.samenhang.regie.RegieTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Lotte van Dijk is in the file twice: once with her birth date, address and child, and once as a
 * call for help knew her, with a file, a plan and letters of her own.
 */
abstract class SamenvoegenTest extends RegieTest {

    /** Every table of the house with the rows that name one of these persons. */
    private static final String TABLES =
            """
            select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
             where c.relkind in ('r', 'p') and not c.relispartition
               and n.nspname not in ('public', 'information_schema') and n.nspname !~ '^pg_'
               and exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'gemeente')
            """;

    @Autowired protected Samenvoegingen samenvoegingen;
    @Autowired protected Dubbelen dubbelen;
    @Autowired protected Relaties relaties;
    @Autowired protected JdbcClient jdbc;

    protected final String straat = "Dubbelstraat" + UUID.randomUUID().toString().substring(0, 8);

    protected InwonerId person(String voornaam, String achternaam, LocalDate geboren, String deur) {
        var nieuw =
                NieuweInwoner.withNaam(voornaam, "van", achternaam)
                        .bornOn(geboren)
                        .livingAt(
                                Adres.of(straat, deur, "", "Samenstad"), LocalDate.of(2019, 1, 1));
        return asSystem(() -> balie.register(nieuw));
    }

    protected SamenvoegingId merge(
            InwonerId blijft, InwonerId verdwijnt, Set<Persoonsveld> velden, String... bevestigd) {
        var opdracht =
                new Samenvoegopdracht(
                        blijft, verdwijnt, velden, Set.of(bevestigd), "Zelfde vrouw, zij belde.");
        return by(leider, "TEAMLEIDER", () -> samenvoegingen.merge(opdracht));
    }

    protected void undo(SamenvoegingId id) {
        by(leider, "TEAMLEIDER", () -> samenvoegingen.undo(id, "Het zijn nichten."));
    }

    protected void callable(InwonerId wie, String telefoon) {
        asSystem(() -> inwoners.change(wie, Bereikbaarheid.of(telefoon, "")));
    }

    protected void child(InwonerId kind, InwonerId ouder) {
        asSystem(() -> relaties.relate(kind, Relatiesoort.OUDER, ouder, Optional.empty()));
    }

    protected void execute(String sql, Map<String, ?> params) {
        asSystem(() -> jdbc.sql(sql).params(params).update());
    }

    protected long count(String table, String condition, InwonerId wie) {
        var sql = "select count(*) from " + table + " where " + condition;
        return asSystem(() -> jdbc.sql(sql).param("wie", wie.value()).query(Long.class).single());
    }

    /** All rows that name one of these, by table, but for what only tells what happened. */
    protected Map<String, List<String>> rows(Set<String> behalve, InwonerId... wie) {
        var rows = new TreeMap<String, List<String>>();
        for (var table : asSystem(() -> jdbc.sql(TABLES).query(String.class).list())) {
            if (!behalve.contains(table)) {
                rows.put(table, rows(table, wie));
            }
        }
        rows.values().removeIf(List::isEmpty);
        return rows;
    }

    private List<String> rows(String table, InwonerId... wie) {
        var sql =
                """
                select to_jsonb(t)::text from %s t, unnest(:wie::text[]) as w (id)
                 where strpos(to_jsonb(t)::text, w.id) > 0 order by 1
                """
                        .formatted(table);
        var ids = java.util.Arrays.stream(wie).map(InwonerId::toString).toArray(String[]::new);
        return asSystem(() -> jdbc.sql(sql).param("wie", ids).query(String.class).list());
    }

    protected void assertNowhere(Map<String, List<String>> rows) {
        assertThat(rows).isEmpty();
    }
}
