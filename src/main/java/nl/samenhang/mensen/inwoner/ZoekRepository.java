package nl.samenhang.mensen.inwoner;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.samenhang.kernel.Bsn;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Looks persons up by their search words: each word is one range of one b-tree. */
@Repository
class ZoekRepository {

    /**
     * Comes after every letter, so that word and word + this hold between them all that begins with
     * it.
     */
    private static final String AFTER_ALL = "\uFFFF";

    private static final String ORDER =
            " order by i.overlijdensdatum is not null, i.geslachtsnaam, i.voornamen, i.id";

    private final JdbcClient jdbc;

    ZoekRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Bereik(String van, String tot) {}

    List<Inwoner> search(Zoekopdracht opdracht, LocalDate vandaag, int limit) {
        var ranges = ranges(opdracht);
        var condition =
                opdracht.bsn().isPresent()
                        ? "bsn = :bsn"
                        : "id in (" + intersect(ranges.size()) + ")";
        var sql =
                InwonerRows.SELECT.replace(
                                "from inwoner.inwoner i", "from (" + best(condition) + ") i")
                        + ORDER;
        var statement =
                jdbc.sql(sql)
                        .param("gemeente", Contexts.current().gemeente().code())
                        .param("vandaag", vandaag)
                        .param("bsn", opdracht.bsn().map(Bsn::nummer).orElse(""))
                        .param("limit", limit);
        for (var i = 0; i < ranges.size(); i++) {
            statement =
                    statement
                            .param("van" + i, ranges.get(i).van())
                            .param("tot" + i, ranges.get(i).tot());
        }
        return statement.query(InwonerRows::inwoner).list();
    }

    /** Only the best are joined with their address. */
    private static String best(String condition) {
        return "select * from inwoner.inwoner i where gemeente = :gemeente and "
                + condition
                + ORDER
                + " limit :limit";
    }

    private static String intersect(int words) {
        var part =
                "select inwoner from inwoner.zoekwoord where gemeente = :gemeente and woord >= :van%d and woord < :tot%d";
        var parts = new ArrayList<String>();
        for (var i = 0; i < words; i++) {
            parts.add(part.formatted(i, i));
        }
        return String.join(" intersect ", parts);
    }

    /** The longest words first: they leave the fewest persons. */
    private static List<Bereik> ranges(Zoekopdracht opdracht) {
        var ranges = new ArrayList<Bereik>();
        opdracht.woorden().forEach(woord -> ranges.add(new Bereik(woord, woord + " ")));
        opdracht.beginnen().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .forEach(begin -> ranges.add(new Bereik(begin, begin + AFTER_ALL)));
        return ranges;
    }
}
