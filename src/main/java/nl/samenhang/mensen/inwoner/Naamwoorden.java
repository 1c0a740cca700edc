package nl.samenhang.mensen.inwoner;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The words of which the names of this municipality are made. A misspelt word is compared with
 * these few thousand instead of with everybody.
 */
@Component
public class Naamwoorden {

    private static final int MOST = 8;
    private static final String AFTER_ALL = "\uFFFF";

    private final JdbcClient jdbc;

    Naamwoorden(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes up the words of these names as far as they are new. */
    public void add(Collection<String> namen) {
        var klanken = klanken(namen);
        if (klanken.isEmpty()) {
            return;
        }
        var sql =
                """
                insert into inwoner.naamwoord (gemeente, woord, klank)
                select :gemeente, * from unnest(:woorden::text[], :klanken::text[]) on conflict do nothing
                """;
        jdbc.sql(sql)
                .param("gemeente", Contexts.current().gemeente().code())
                .param("woorden", klanken.keySet().toArray(String[]::new))
                .param("klanken", klanken.values().toArray(String[]::new))
                .update();
    }

    /** The words of these names, in their order, with how they sound. */
    public static SortedMap<String, String> klanken(Collection<String> namen) {
        var klanken = new TreeMap<String, String>();
        Zoekwoorden.ofNames(List.copyOf(namen))
                .forEach(woord -> klanken.put(woord, Naamklank.of(woord)));
        return klanken;
    }

    /**
     * Words that exist and sound like this one, or differ from it by a typing error; the nearest
     * first.
     */
    List<String> like(String woord) {
        var klank = Naamklank.of(woord);
        var begin = woord.substring(0, 1);
        var sql =
                """
                select woord from inwoner.naamwoord where gemeente = :gemeente and klank = :klank
                union
                select woord from inwoner.naamwoord
                 where gemeente = :gemeente and woord >= :begin and woord < :eind
                   and length(woord) between :lengte - 2 and :lengte + 2
                   and levenshtein_less_equal(woord, :woord, 2) <= 2
                """;
        return jdbc
                .sql(sql)
                .param("gemeente", Contexts.current().gemeente().code())
                .param("klank", klank)
                .param("begin", begin)
                .param("eind", begin + AFTER_ALL)
                .param("lengte", woord.length())
                .param("woord", woord)
                .query(String.class)
                .list()
                .stream()
                .filter(
                        ander ->
                                Naamklank.of(ander).equals(klank) || Naamklank.isTypo(woord, ander))
                .sorted(Comparator.comparingInt((String ander) -> Naamklank.distance(woord, ander)))
                .limit(MOST)
                .toList();
    }
}
