package nl.samenhang.besluit.keuze;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.netwerk.aanbieder.Hulpvragen;
import nl.samenhang.platform.inzage.Inzagedeel;
import nl.samenhang.platform.inzage.Stuk;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What somebody wished and chose, for the copy of the own data. */
@Component
class KeuzeInzage implements Inzagedeel {

    private final JdbcClient jdbc;
    private final Hulpvragen hulpvragen;

    KeuzeInzage(JdbcClient jdbc, Hulpvragen hulpvragen) {
        this.jdbc = jdbc;
        this.hulpvragen = hulpvragen;
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
                select id, hulpvraag, woorden, array_to_string(talen, ', ') as talen, identiteit, werkwijze, postcode,
                       kilometers, uiterlijk, moet, status, uitleg, inwoner, wenser, (gewenst_op at time zone 'Europe/Amsterdam')::date as dag
                  from keuze.keuze
                 where gemeente = current_setting('app.gemeente') and :inwoner in (inwoner, wenser)
                 order by gewenst_op
                """;
        return jdbc.sql(sql)
                .param("inwoner", inwoner.value())
                .query(
                        (rs, _) ->
                                wens(rs).ook(
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

    private Stuk wens(ResultSet rs) throws SQLException {
        var stuk =
                Stuk.of("keuze.keuze", rs.getObject("id", UUID.class))
                        .op(rs.getObject("dag", LocalDate.class))
                        .eigen("hulpvraag", naam(rs.getString("hulpvraag")))
                        .vrij("tekst", rs.getString("woorden"))
                        .eigen("talen", rs.getString("talen"))
                        .code("identiteit", rs.getString("identiteit"), "aanbieder.identiteit.")
                        .code("werkwijze", rs.getString("werkwijze"), "aanbieder.werkwijze.")
                        .eigen("postcode", rs.getString("postcode"))
                        .eigen("kilometers", rs.getString("kilometers"))
                        .eigen("uiterlijk", rs.getObject("uiterlijk", LocalDate.class))
                        .code("status", rs.getString("status"), "keuze.status.")
                        .vrij("waarom", rs.getString("uitleg"));
        for (var punt : (String[]) rs.getArray("moet").getArray()) {
            stuk = stuk.code("moet", punt, "keuze.moet.");
        }
        return stuk;
    }

    private String naam(String code) {
        var vraag = hulpvragen.get(code);
        return LocaleContextHolder.getLocale().getLanguage().equals("en") ? vraag.en() : vraag.nl();
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
