package nl.samenhang.bestaanszekerheid.schuldhulp;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.samenhang.kernel.Bedrag;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.platform.inzage.Inzagedeel;
import nl.samenhang.platform.inzage.Stuk;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What somebody owes and how they are helped, for the copy of the own data. */
@Component
class SchuldhulpInzage implements Inzagedeel {

    private static final String ROOM = "schuldhulp.";

    private final JdbcClient jdbc;

    SchuldhulpInzage(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> tabellen() {
        return Set.of(
                ROOM + "traject",
                ROOM + "schuld",
                ROOM + "vtlb",
                ROOM + "voorstel",
                ROOM + "aanbod",
                ROOM + "brief",
                ROOM + "verzoek",
                ROOM + "betaling",
                ROOM + "begeleiding");
    }

    @Override
    public List<Stuk> stukken(InwonerId inwoner) {
        return Stream.of(
                        trajecten(inwoner),
                        part(inwoner, "schuld", SchuldhulpInzage::schuld),
                        part(inwoner, "vtlb", SchuldhulpInzage::vtlb),
                        part(inwoner, "voorstel", SchuldhulpInzage::voorstel),
                        part(inwoner, "aanbod", SchuldhulpInzage::aanbod),
                        part(inwoner, "brief", SchuldhulpInzage::brief),
                        part(inwoner, "verzoek", SchuldhulpInzage::verzoek),
                        part(inwoner, "betaling", SchuldhulpInzage::betaling),
                        part(inwoner, "begeleiding", SchuldhulpInzage::begeleiding))
                .flatMap(List::stream)
                .toList();
    }

    private List<Stuk> trajecten(InwonerId inwoner) {
        var sql =
                """
                select * from schuldhulp.traject
                 where gemeente = current_setting('app.gemeente') and :inwoner in (inwoner, partner) order by id
                """;
        return jdbc.sql(sql)
                .param("inwoner", inwoner.value())
                .query(
                        (rs, _) ->
                                Stuk.of(ROOM + "traject", rs.getObject("id", UUID.class))
                                        .op(day(rs, "gemeld_op"))
                                        .code("status", rs.getString("fase"), "schuldhulp.fase.")
                                        .code(
                                                "dreiging",
                                                rs.getString("dreiging"),
                                                "schuldhulp.dreiging.")
                                        .eigen("hulpvraag", rs.getString("hulpvraag"))
                                        .eigen("uiterlijk", day(rs, "gesprek_uiterlijk"))
                                        .eigen("gesprek", day(rs, "gesprek_op"))
                                        .eigen("weken", rs.getString("weken"))
                                        .eigen("schuld", money(rs, "beginschuld"))
                                        .eigen("plandag", day(rs, "plan_op"))
                                        .vrij("plan", rs.getString("plan"))
                                        .eigen("beslagvrije-voet", money(rs, "beslagvrije_voet"))
                                        .eigen("stabiel", day(rs, "stabiel_op"))
                                        .code(
                                                "reden",
                                                rs.getString("uitstroom"),
                                                "schuldhulp.uitstroom.")
                                        .eigen("klaar", day(rs, "uitgestroomd_op"))
                                        .vrij("toelichting", rs.getString("toelichting"))
                                        .eigen("nazorgdag", day(rs, "nazorg_op"))
                                        .vrij("tekst", rs.getString("nazorg")))
                .list();
    }

    private static Stuk schuld(ResultSet rs, int row) throws SQLException {
        return Stuk.of(ROOM + "schuld", rs.getObject("id", UUID.class))
                .op(day(rs, "peildatum"))
                .eigen("wie", rs.getString("schuldeiser"))
                .eigen("kenmerk", rs.getString("kenmerk"))
                .code("soort", rs.getString("soort"), "schuldhulp.soort.")
                .code("rang", rs.getString("rang"), "schuldhulp.rang.kort.")
                .eigen("bedrag", money(rs, "bedrag"))
                .eigen("adres", rs.getString("adres"))
                .eigen("plaats", rs.getString("plaats"))
                .eigen("email", rs.getString("email"));
    }

    private static Stuk vtlb(ResultSet rs, int row) throws SQLException {
        return Stuk.of(ROOM + "vtlb", rs.getObject("id", UUID.class))
                .op(day(rs, "vanaf"))
                .eigen("inkomen", money(rs, "inkomen"))
                .eigen("vtlb", rs.getString("vtlb"))
                .code("reden", rs.getString("reden"), "schuldhulp.vtlb.reden.")
                .eigen("uiterlijk", day(rs, "herzien_op"));
    }

    private static Stuk voorstel(ResultSet rs, int row) throws SQLException {
        return Stuk.of(ROOM + "voorstel", rs.getObject("id", UUID.class))
                .op(day(rs, "gedaan_op"))
                .code("vorm", rs.getString("vorm"), "schuldhulp.vorm.")
                .eigen("capaciteit", money(rs, "capaciteit"))
                .eigen("maanden", rs.getString("maanden"))
                .eigen("bedrag", money(rs, "totaal"))
                .eigen("begin", day(rs, "begonnen_op"))
                .eigen("klaar", day(rs, "vervallen_op"));
    }

    private static Stuk aanbod(ResultSet rs, int row) throws SQLException {
        return Stuk.of(ROOM + "aanbod", rs.getObject("id", UUID.class))
                .op(day(rs, "verstuurd_op"))
                .eigen("wie", rs.getString("schuldeiser"))
                .eigen("schuld", money(rs, "vordering"))
                .eigen("bedrag", money(rs, "bedrag"))
                .eigen("uiterlijk", day(rs, "uiterlijk"))
                .eigen("herinnerd", day(rs, "herinnerd_op"))
                .code("antwoord", rs.getString("antwoord"), "schuldhulp.antwoord.")
                .eigen("klaar", day(rs, "antwoord_op"))
                .vrij("reden", rs.getString("reden"));
    }

    private static Stuk brief(ResultSet rs, int row) throws SQLException {
        return Stuk.of(ROOM + "brief", rs.getObject("id", UUID.class))
                .op(day(rs, "op"))
                .code("soort", rs.getString("soort"), "schuldhulp.brief.soort.")
                .eigen("wie", rs.getString("schuldeiser"))
                .eigen("titel", rs.getString("titel"))
                .eigen("tekst", String.join("\n", (String[]) rs.getArray("alineas").getArray()))
                .eigen("uiterlijk", day(rs, "uiterlijk"))
                .eigen("klaar", day(rs, "antwoord_op"))
                .eigen("schuld", money(rs, "opgave"));
    }

    private static Stuk verzoek(ResultSet rs, int row) throws SQLException {
        return Stuk.of(ROOM + "verzoek", rs.getObject("id", UUID.class))
                .op(day(rs, "ingediend_op"))
                .code("soort", rs.getString("soort"), "schuldhulp.verzoek.")
                .vrij("tekst", rs.getString("aanleiding"))
                .code("uitkomst", rs.getString("uitspraak"), "schuldhulp.uitspraak.")
                .eigen("klaar", day(rs, "uitspraak_op"))
                .eigen("tot", day(rs, "tot"));
    }

    private static Stuk betaling(ResultSet rs, int row) throws SQLException {
        return Stuk.of(ROOM + "betaling", rs.getObject("id", UUID.class))
                .op(day(rs, "op"))
                .eigen("bedrag", money(rs, "bedrag"));
    }

    private static Stuk begeleiding(ResultSet rs, int row) throws SQLException {
        return Stuk.of(ROOM + "begeleiding", rs.getObject("id", UUID.class))
                .op(day(rs, "van"))
                .code("soort", rs.getString("soort"), "schuldhulp.begeleiding.")
                .professional("wie", rs.getString("wie"))
                .eigen("tot", day(rs, "tot"))
                .vrij("toelichting", rs.getString("advies"));
    }

    private List<Stuk> part(InwonerId inwoner, String tabel, RowMapper<Stuk> row) {
        var sql =
                """
                select d.* from schuldhulp.%s d
                  join schuldhulp.traject t on t.gemeente = d.gemeente and t.id = d.traject
                 where d.gemeente = current_setting('app.gemeente') and :inwoner in (t.inwoner, t.partner) order by d.id
                """
                        .formatted(tabel);
        return jdbc.sql(sql).param("inwoner", inwoner.value()).query(row).list();
    }

    private static @Nullable LocalDate day(ResultSet rs, String kolom) throws SQLException {
        return rs.getObject(kolom, LocalDate.class);
    }

    private static @Nullable String money(ResultSet rs, String kolom) throws SQLException {
        var centen = rs.getObject(kolom, Long.class);
        return centen == null ? null : new Bedrag(centen).toString();
    }
}
