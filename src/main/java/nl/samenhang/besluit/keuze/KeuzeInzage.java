package nl.samenhang.besluit.keuze;

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

/** What somebody wished and chose, for the copy of the own data. */
@Component
class KeuzeInzage implements Inzagedeel {

    private final JdbcClient jdbc;

    KeuzeInzage(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> tabellen() {
        return Set.of("keuze.keuze", "keuze.gekozen");
    }

    @Override
    public List<Stuk> stukken(InwonerId inwoner) {
        return Stream.concat(wensen(inwoner).stream(), gekozen(inwoner).stream()).toList();
    }

    private List<Stuk> wensen(InwonerId inwoner) {
        var sql =
                """
                select id, woorden, uitleg, inwoner, wenser, (gewenst_op at time zone 'Europe/Amsterdam')::date as dag
                  from keuze.keuze
                 where gemeente = current_setting('app.gemeente') and :inwoner in (inwoner, wenser)
                 order by gewenst_op
                """;
        return jdbc.sql(sql)
                .param("inwoner", inwoner.value())
                .query(
                        (rs, _) ->
                                Stuk.of("keuze.keuze", rs.getObject("id", UUID.class))
                                        .op(rs.getObject("dag", LocalDate.class))
                                        .vrij("tekst", rs.getString("woorden"))
                                        .vrij("waarom", rs.getString("uitleg"))
                                        .ook(
                                                List.of(
                                                        new InwonerId(
                                                                rs.getObject(
                                                                        "inwoner", UUID.class)),
                                                        new InwonerId(
                                                                rs.getObject(
                                                                        "wenser", UUID.class))),
                                                inwoner))
                .list();
    }

    private List<Stuk> gekozen(InwonerId inwoner) {
        var sql =
                """
                select g.id, g.aanbod_naam, g.aanbieder_naam, g.wet, g.einde_reden, k.inwoner, g.kiezer,
                       (g.gekozen_op at time zone 'Europe/Amsterdam')::date as dag
                  from keuze.gekozen g join keuze.keuze k on (k.gemeente, k.id) = (g.gemeente, g.keuze)
                 where g.gemeente = current_setting('app.gemeente') and :inwoner in (k.inwoner, g.kiezer)
                 order by g.gekozen_op
                """;
        return jdbc.sql(sql)
                .param("inwoner", inwoner.value())
                .query(
                        (rs, _) ->
                                Stuk.of("keuze.gekozen", rs.getObject("id", UUID.class))
                                        .op(rs.getObject("dag", LocalDate.class))
                                        .eigen("tekst", rs.getString("aanbod_naam"))
                                        .eigen("wie", rs.getString("aanbieder_naam"))
                                        .code("soort", rs.getString("wet"), "web.wet.")
                                        .vrij("reden", rs.getString("einde_reden"))
                                        .ook(
                                                List.of(
                                                        new InwonerId(
                                                                rs.getObject(
                                                                        "inwoner", UUID.class)),
                                                        new InwonerId(
                                                                rs.getObject(
                                                                        "kiezer", UUID.class))),
                                                inwoner))
                .list();
    }
}
