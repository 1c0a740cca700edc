package nl.samenhang.voorveld.traject;

import java.nio.charset.StandardCharsets;
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
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** In which tracks somebody is and what was done there, for the copy of the own data. */
@Component
class TrajectInzage implements Inzagedeel {

    private static final String ROOM = "traject.";

    private final JdbcClient jdbc;

    TrajectInzage(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> tabellen() {
        return Set.of(
                ROOM + "traject",
                ROOM + "lijn",
                ROOM + "stap",
                ROOM + "afspraak",
                ROOM + "aantekening",
                ROOM + "opvolging");
    }

    @Override
    public List<Stuk> stukken(InwonerId inwoner) {
        return Stream.of(
                        part(
                                inwoner,
                                "select * from traject.traject where gemeente = current_setting('app.gemeente') and inwoner = :inwoner order by id",
                                TrajectInzage::traject),
                        part(
                                inwoner,
                                "select * from traject.lijn where gemeente = current_setting('app.gemeente') and inwoner = :inwoner order by traject, lijn",
                                TrajectInzage::lijn),
                        part(
                                inwoner,
                                "select * from traject.stap where gemeente = current_setting('app.gemeente') and inwoner = :inwoner order by traject, gedaan_op, lijn, stap",
                                TrajectInzage::stap),
                        part(
                                inwoner,
                                "select * from traject.afspraak where gemeente = current_setting('app.gemeente') and inwoner = :inwoner order by id",
                                TrajectInzage::afspraak),
                        part(
                                inwoner,
                                "select * from traject.aantekening where gemeente = current_setting('app.gemeente') and inwoner = :inwoner order by id",
                                TrajectInzage::aantekening),
                        part(
                                inwoner,
                                "select * from traject.opvolging where gemeente = current_setting('app.gemeente') and inwoner = :inwoner order by traject, maanden",
                                TrajectInzage::opvolging))
                .flatMap(List::stream)
                .toList();
    }

    private static Stuk traject(ResultSet rs, int row) throws SQLException {
        return Stuk.of(ROOM + "traject", rs.getObject("id", UUID.class))
                .op(day(rs, "begonnen_op"))
                .eigen("programma", rs.getString("programma"))
                .code("wet", rs.getString("wet"), "web.wet.")
                .eigen("eens", day(rs, "akkoord_op"))
                .eigen("vanaf", day(rs, "gepauzeerd_op"))
                .vrij("waarom", rs.getString("pauzereden"))
                .eigen("reden", rs.getString("einde"))
                .eigen("klaar", day(rs, "geeindigd_op"))
                .vrij("toelichting", rs.getString("toelichting"));
    }

    private static Stuk lijn(ResultSet rs, int row) throws SQLException {
        return Stuk.of(ROOM + "lijn", key(rs, rs.getString("lijn")))
                .eigen("onderdeel", rs.getString("lijn"))
                .vrij("doel", rs.getString("doel"))
                .code("status", rs.getString("afloop"), "traject.afloop.")
                .vrij("reden", rs.getString("reden"))
                .eigen("klaar", day(rs, "afgerond_op"));
    }

    private static Stuk stap(ResultSet rs, int row) throws SQLException {
        var lijn = rs.getString("lijn");
        var stap = rs.getString("stap");
        return Stuk.of(ROOM + "stap", key(rs, lijn + "/" + stap))
                .op(day(rs, "gedaan_op"))
                .eigen("onderdeel", lijn)
                .eigen("handeling", stap)
                .vrij("toelichting", rs.getString("opmerking"));
    }

    private static Stuk afspraak(ResultSet rs, int row) throws SQLException {
        return Stuk.of(ROOM + "afspraak", rs.getObject("id", UUID.class))
                .op(day(rs, "gemaakt_op"))
                .eigen("onderdeel", rs.getString("lijn"))
                .vrij("tekst", rs.getString("wat"))
                .ander("wie", rs.getString("wie"))
                .eigen("uiterlijk", day(rs, "uiterlijk"))
                .eigen("klaar", day(rs, "gedaan_op"));
    }

    private static Stuk aantekening(ResultSet rs, int row) throws SQLException {
        return Stuk.of(ROOM + "aantekening", rs.getObject("id", UUID.class))
                .op(day(rs, "op"))
                .eigen("onderdeel", rs.getString("lijn"))
                .eigen("vraag", rs.getString("vraag"))
                .vrij("tekst", rs.getString("tekst"));
    }

    private static Stuk opvolging(ResultSet rs, int row) throws SQLException {
        return Stuk.of(ROOM + "opvolging", key(rs, rs.getString("maanden")))
                .op(day(rs, "gevraagd_op"))
                .eigen("maanden", rs.getString("maanden"))
                .eigen("uiterlijk", day(rs, "op"))
                .code("antwoord", answer(rs), "traject.")
                .vrij("toelichting", rs.getString("toelichting"))
                .eigen("klaar", day(rs, "vervallen_op"));
    }

    private static @Nullable String answer(ResultSet rs) throws SQLException {
        var ja = rs.getObject("antwoord", Boolean.class);
        return ja == null ? null : ja ? "ja" : "nee";
    }

    /** A row without an id of its own is known by its track and its name in it. */
    private static UUID key(ResultSet rs, String naam) throws SQLException {
        return UUID.nameUUIDFromBytes(
                (rs.getString("traject") + naam).getBytes(StandardCharsets.UTF_8));
    }

    private List<Stuk> part(InwonerId inwoner, String sql, RowMapper<Stuk> row) {
        return jdbc.sql(sql).param("inwoner", inwoner.value()).query(row).list();
    }

    private static @Nullable LocalDate day(ResultSet rs, String kolom) throws SQLException {
        return rs.getObject(kolom, LocalDate.class);
    }
}
