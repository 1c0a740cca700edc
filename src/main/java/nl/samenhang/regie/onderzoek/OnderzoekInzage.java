package nl.samenhang.regie.onderzoek;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.platform.inzage.Inzagedeel;
import nl.samenhang.platform.inzage.Stuk;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What inquiries say of somebody, for the copy of the own data. */
@Component
class OnderzoekInzage implements Inzagedeel {

    private final JdbcClient jdbc;

    OnderzoekInzage(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> tabellen() {
        return Set.of(
                "onderzoek.betreft",
                "onderzoek.antwoord",
                "onderzoek.generatie",
                "onderzoek.ondersteuning",
                "onderzoek.identiteit",
                "onderzoek.eigenplan",
                "onderzoek.verslag",
                "onderzoek.reactie");
    }

    @Override
    public List<Stuk> stukken(InwonerId inwoner) {
        return Stream.of(
                        betreft(inwoner),
                        antwoorden(inwoner),
                        samen(inwoner),
                        bevindingen(inwoner),
                        hypothesen(inwoner),
                        generaties(inwoner),
                        ondersteuning(inwoner),
                        identiteit(inwoner),
                        plannen(inwoner),
                        verslagen(inwoner),
                        reacties(inwoner))
                .flatMap(List::stream)
                .toList();
    }

    private List<Stuk> betreft(InwonerId inwoner) {
        var sql =
                """
                select b.id, b.wmo, b.jeugd, o.begonnen_op as dag, o.afgerond_op
                  from onderzoek.betreft b join onderzoek.onderzoek o on (o.gemeente, o.id) = (b.gemeente, b.onderzoek)
                 where b.gemeente = current_setting('app.gemeente') and b.inwoner = :inwoner order by b.id
                """;
        return list(
                sql,
                inwoner,
                rs ->
                        stuk(rs, "betreft")
                                .eigen("voor-wmo", rs.getBoolean("wmo"))
                                .eigen("voor-jeugd", rs.getBoolean("jeugd"))
                                .eigen("klaar", rs.getObject("afgerond_op", LocalDate.class)));
    }

    private List<Stuk> antwoorden(InwonerId inwoner) {
        return list(
                own("antwoord", "(op at time zone 'Europe/Amsterdam')::date"),
                inwoner,
                rs ->
                        stuk(rs, "antwoord")
                                .code("soort", rs.getString("punt"), "onderzoek.punt.")
                                .vrij("tekst", rs.getString("tekst")));
    }

    private List<Stuk> samen(InwonerId inwoner) {
        return list(
                shared("antwoord", "and x.inwoner is null"),
                inwoner,
                rs ->
                        stuk(rs, "samen")
                                .code("soort", rs.getString("punt"), "onderzoek.punt.")
                                .vrij("tekst", rs.getString("tekst"))
                                .teZien(true));
    }

    private List<Stuk> bevindingen(InwonerId inwoner) {
        return list(
                shared("bevinding", ""),
                inwoner,
                rs ->
                        stuk(rs, "bevinding")
                                .code("soort", rs.getString("soort"), "onderzoek.bevinding.")
                                .vrij("tekst", rs.getString("tekst"))
                                .vrij("afzender", rs.getString("bron"))
                                .teZien(true));
    }

    private List<Stuk> hypothesen(InwonerId inwoner) {
        return list(
                shared("hypothese", ""),
                inwoner,
                rs ->
                        stuk(rs, "hypothese")
                                .vrij("tekst", rs.getString("tekst"))
                                .code(
                                        "status",
                                        rs.getString("status"),
                                        "onderzoek.hypothese.status.")
                                .vrij("toelichting", rs.getString("onderbouwing"))
                                .teZien(true));
    }

    private List<Stuk> generaties(InwonerId inwoner) {
        return list(
                own("generatie", "(op at time zone 'Europe/Amsterdam')::date"),
                inwoner,
                rs ->
                        stuk(rs, "generatie")
                                .code("reden", rs.getString("grond"), "onderzoek.generaties.grond.")
                                .vrij("toelichting", rs.getString("toelichting"))
                                .vrij("tekst", rs.getString("tekst"))
                                .teZien(true));
    }

    private List<Stuk> ondersteuning(InwonerId inwoner) {
        return list(
                own("ondersteuning", "aangeboden_op"),
                inwoner,
                rs ->
                        stuk(rs, "ondersteuning")
                                .code(
                                        "status",
                                        rs.getString("antwoord"),
                                        "onderzoek.ondersteuning.antwoord.")
                                .code("vorm", rs.getString("vorm"), "onderzoek.ondersteuning.vorm.")
                                .professional("wie", rs.getString("wie"))
                                .eigen("cijfer", rs.getObject("cijfer", Integer.class))
                                .vrij("tekst", rs.getString("resultaat")));
    }

    private List<Stuk> identiteit(InwonerId inwoner) {
        return list(
                own("identiteit", "gezien_op"),
                inwoner,
                rs ->
                        stuk(rs, "identiteit")
                                .code("soort", rs.getString("bewijs"), "onderzoek.identiteit."));
    }

    private List<Stuk> plannen(InwonerId inwoner) {
        return list(
                own("eigenplan", "ontvangen_op"),
                inwoner,
                rs -> {
                    var stuk =
                            stuk(rs, "eigenplan")
                                    .code(
                                            "soort",
                                            rs.getString("soort"),
                                            "onderzoek.eigenplan.soort.")
                                    .vrij("tekst", rs.getString("tekst"));
                    var document = rs.getObject("document", UUID.class);
                    return document == null ? stuk : stuk.met(document);
                });
    }

    private List<Stuk> verslagen(InwonerId inwoner) {
        return list(
                own("verslag", "verstuurd_op"),
                inwoner,
                rs -> {
                    var stuk =
                            stuk(rs, "verslag")
                                    .eigen("klaar", rs.getObject("getekend_op", LocalDate.class))
                                    .eigen("wens", rs.getBoolean("wens"));
                    var document = rs.getObject("document", UUID.class);
                    return document == null ? stuk : stuk.met(document);
                });
    }

    private List<Stuk> reacties(InwonerId inwoner) {
        return list(
                own("reactie", "(op at time zone 'Europe/Amsterdam')::date"),
                inwoner,
                rs -> stuk(rs, "reactie").vrij("tekst", rs.getString("tekst")));
    }

    private static String own(String tabel, String dag) {
        return """
               select x.*, %s as dag from onderzoek.%s x
                where x.gemeente = current_setting('app.gemeente') and x.inwoner = :inwoner order by x.id
               """
                .formatted(dag, tabel);
    }

    /** Of the family together, for each person the inquiry is about. */
    private static String shared(String tabel, String welke) {
        return """
               select x.*, (x.op at time zone 'Europe/Amsterdam')::date as dag from onderzoek.%s x
                where x.gemeente = current_setting('app.gemeente') %s
                  and exists (select 1 from onderzoek.betreft b
                       where (b.gemeente, b.onderzoek) = (x.gemeente, x.onderzoek) and b.inwoner = :inwoner)
                order by x.id
               """
                .formatted(tabel, welke);
    }

    private static Stuk stuk(ResultSet rs, String soort) throws SQLException {
        return Stuk.of("onderzoek." + soort, rs.getObject("id", UUID.class))
                .op(rs.getObject("dag", LocalDate.class));
    }

    private interface Rij {
        Stuk of(ResultSet rs) throws SQLException;
    }

    private List<Stuk> list(String sql, InwonerId inwoner, Rij rij) {
        RowMapper<Stuk> mapper = (rs, _) -> rij.of(rs);
        return jdbc.sql(sql).param("inwoner", inwoner.value()).query(mapper).list();
    }
}
