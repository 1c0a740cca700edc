package nl.samenhang.besluit.aanvraag;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.platform.inzage.Inzagedeel;
import nl.samenhang.platform.inzage.Stuk;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What somebody asked for, for the copy of the own data. */
@Component
class AanvraagInzage implements Inzagedeel {

    private final JdbcClient jdbc;

    AanvraagInzage(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> tabellen() {
        return Set.of("aanvraag.aanvraag", "aanvraag.regel");
    }

    @Override
    public List<Stuk> stukken(InwonerId inwoner) {
        return Stream.of(aanvragen(inwoner), regels(inwoner)).flatMap(List::stream).toList();
    }

    private List<Stuk> aanvragen(InwonerId inwoner) {
        var sql =
                """
                select a.id, a.ingediend, a.wijze, a.status
                  from aanvraag.aanvraag a
                 where a.gemeente = current_setting('app.gemeente') and a.aanvrager = :inwoner order by a.ingediend
                """;
        return jdbc.sql(sql)
                .param("inwoner", inwoner.value())
                .query(
                        (rs, _) ->
                                Stuk.of("aanvraag.aanvraag", rs.getObject("id", UUID.class))
                                        .op(rs.getObject("ingediend", LocalDate.class))
                                        .code("wijze", rs.getString("wijze"), "aanvraag.wijze.")
                                        .code("status", rs.getString("status"), "aanvraag.status."))
                .list();
    }

    private List<Stuk> regels(InwonerId inwoner) {
        var sql =
                """
                select r.id, a.ingediend, r.wet, r.vraag
                  from aanvraag.regel r
                  join aanvraag.aanvraag a on (a.gemeente, a.id) = (r.gemeente, r.aanvraag)
                 where r.gemeente = current_setting('app.gemeente') and r.inwoner = :inwoner order by a.ingediend
                """;
        return jdbc.sql(sql)
                .param("inwoner", inwoner.value())
                .query(
                        (rs, _) ->
                                Stuk.of("aanvraag.regel", rs.getObject("id", UUID.class))
                                        .op(rs.getObject("ingediend", LocalDate.class))
                                        .code("soort", rs.getString("wet"), "web.wet.")
                                        .eigen("tekst", rs.getString("vraag")))
                .list();
    }
}
