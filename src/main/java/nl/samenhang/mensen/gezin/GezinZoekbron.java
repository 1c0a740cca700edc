package nl.samenhang.mensen.gezin;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.security.Dossiertoegang;
import nl.samenhang.platform.web.Zoekbron;
import nl.samenhang.platform.web.Zoekhit;
import nl.samenhang.platform.web.Zoekvraag;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds files by their reference number or by the beginning of their name, for who may open them.
 */
@Component
class GezinZoekbron implements Zoekbron {

    private static final Pattern KENMERK =
            Pattern.compile("(?i)\\bsam[- ]?([0-9]{4})[- ]?([0-9]{1,7})\\b");

    /** Of files with one name only so many are looked at. */
    private static final int MOST = 200;

    private final JdbcClient jdbc;
    private final GezinRepository gezinnen;
    private final Dossiertoegang toegang;
    private final Clock clock;

    GezinZoekbron(JdbcClient jdbc, GezinRepository gezinnen, Dossiertoegang toegang, Clock clock) {
        this.jdbc = jdbc;
        this.gezinnen = gezinnen;
        this.toegang = toegang;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Zoekhit> search(Zoekvraag vraag) {
        if (!Contexts.current().rechten().contains(GezinRechten.INZIEN)) {
            return List.of();
        }
        var kenmerk = KENMERK.matcher(vraag.tekst().strip());
        if (kenmerk.find()) {
            var full =
                    "SAM-%s-%06d".formatted(kenmerk.group(1), Integer.parseInt(kenmerk.group(2)));
            return hits(
                    "g.kenmerk >= :begin and g.kenmerk <= :eind", full, full, vraag.maximum(), 1.0);
        }
        var begin = capital(vraag.tekst().strip());
        return begin.length() < 2
                ? List.of()
                : hits(
                        "g.naam >= :begin and g.naam <= :eind",
                        begin,
                        begin + "\uFFFF",
                        vraag.maximum(),
                        0.75);
    }

    private List<Zoekhit> hits(
            String condition, String begin, String eind, int limit, double score) {
        var sql =
                """
                select g.id from gezin.gezin g
                 where g.gemeente = :gemeente and %s
                 order by g.naam, g.id limit :limit
                """
                        .formatted(condition);
        var ids =
                jdbc.sql(sql)
                        .param("gemeente", Contexts.current().gemeente().code())
                        .param("begin", begin)
                        .param("eind", eind)
                        .param("limit", MOST)
                        .query(UUID.class)
                        .list();
        var mine = toegang.among(ids.stream().map(GezinId::new).toList());
        return gezinnen.findAll(mine).stream()
                .limit(limit)
                .map(gezin -> hit(gezin, score))
                .toList();
    }

    private Zoekhit hit(Gezin gezin, double score) {
        return new Zoekhit(
                Tekst.of("gezin.zoek.soort"),
                gezin.naam(),
                Tekst.of(
                        "gezin.zoek.regel-" + gezin.status().name().toLowerCase(Locale.ROOT),
                        gezin.kenmerk()),
                "/gezinnen/" + gezin.id(),
                gezin.inwonersOn(LocalDate.now(clock)),
                gezin.isActief() ? score : score - 0.3);
    }

    private static String capital(String text) {
        return text.isEmpty()
                ? ""
                : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
