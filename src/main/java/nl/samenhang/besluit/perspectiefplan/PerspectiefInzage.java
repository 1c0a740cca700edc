package nl.samenhang.besluit.perspectiefplan;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.inzage.Inzagedeel;
import nl.samenhang.platform.inzage.Stuk;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The plan of a young person with all that hangs on it, for the copy of the own data. */
@Component
class PerspectiefInzage implements Inzagedeel {

    private static final String ROOM = "perspectiefplan.";

    private final JdbcClient jdbc;

    PerspectiefInzage(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> tabellen() {
        return Set.of(
                ROOM + "plan",
                ROOM + "steun",
                ROOM + "oordeel",
                ROOM + "stap",
                ROOM + "bericht",
                ROOM + "reservering");
    }

    @Override
    public List<Stuk> stukken(InwonerId inwoner) {
        return Stream.of(
                        plan(inwoner),
                        steun(inwoner),
                        oordelen(inwoner),
                        stappen(inwoner),
                        berichten(inwoner),
                        reserveringen(inwoner))
                .flatMap(List::stream)
                .toList();
    }

    private List<Stuk> plan(InwonerId inwoner) {
        return rows(
                inwoner,
                "select * from perspectiefplan.plan t where %s",
                (rs, _) ->
                        stuk("plan", rs.getObject("id", UUID.class))
                                .op(rs.getObject("geopend_op", LocalDate.class))
                                .eigen("van", rs.getObject("begonnen_op", LocalDate.class))
                                .eigen("klaar", rs.getObject("afgerond_op", LocalDate.class))
                                .eigen("tot", rs.getObject("verlengd_tot", LocalDate.class))
                                .vrij("wie", rs.getString("overdracht_naar"))
                                .eigen("woorden", rs.getString("woorden"))
                                .vrij("toelichting", rs.getString("verlengd_reden"))
                                .vrij("overdracht", rs.getString("overdracht_afspraak"))
                                .vrij("reden", rs.getString("loslaten_reden")));
    }

    private List<Stuk> steun(InwonerId inwoner) {
        return rows(
                inwoner,
                "select * from perspectiefplan.steun t where %s order by id",
                (rs, _) ->
                        stuk("steun", rs.getObject("id", UUID.class))
                                .ander("naam-ander", rs.getString("naam"))
                                .ander("rol", rs.getString("band")));
    }

    private List<Stuk> oordelen(InwonerId inwoner) {
        return rows(
                inwoner,
                "select * from perspectiefplan.oordeel t where %s order by dag, pijler",
                (rs, _) ->
                        stuk("oordeel", rs.getObject("id", UUID.class))
                                .op(rs.getObject("dag", LocalDate.class))
                                .code("soort", rs.getString("pijler"), ROOM + "pijler.")
                                .code("status", rs.getString("kleur"), ROOM + "kleur.")
                                .vrij("toelichting", rs.getString("woorden")));
    }

    private List<Stuk> stappen(InwonerId inwoner) {
        return rows(
                inwoner,
                "select * from perspectiefplan.stap t where %s order by uiterlijk",
                (rs, _) ->
                        stuk("stap", rs.getObject("id", UUID.class))
                                .op(rs.getObject("uiterlijk", LocalDate.class))
                                .zin("titel", Tekst.of(Stap.key(rs.getString("sleutel")), ""))
                                .code("status", rs.getString("status"), ROOM + "status.")
                                .vrij("reden", rs.getString("reden")));
    }

    private List<Stuk> berichten(InwonerId inwoner) {
        return rows(
                inwoner,
                "select * from perspectiefplan.bericht t where %s order by einddatum",
                (rs, _) ->
                        stuk("bericht", rs.getObject("id", UUID.class))
                                .op(rs.getObject("einddatum", LocalDate.class))
                                .eigen("reden", rs.getString("reden")));
    }

    private List<Stuk> reserveringen(InwonerId inwoner) {
        return rows(
                inwoner,
                """
                select t.id, t.van, t.tot, t.plaats, t.aandacht from perspectiefplan.reservering t
                 where %s order by t.van
                """,
                (rs, _) ->
                        stuk("reservering", rs.getObject("id", UUID.class))
                                .op(rs.getObject("van", LocalDate.class))
                                .eigen("tot", rs.getObject("tot", LocalDate.class))
                                .eigen("plaats", rs.getString("plaats"))
                                .professional("naam", rs.getString("aandacht")));
    }

    private List<Stuk> rows(InwonerId inwoner, String sql, RowMapper<Stuk> mapper) {
        return jdbc.sql(
                        sql.formatted(
                                "t.gemeente = current_setting('app.gemeente') and t.inwoner = :inwoner"))
                .param("inwoner", inwoner.value())
                .query(mapper)
                .list();
    }

    private static Stuk stuk(String tabel, UUID id) {
        return Stuk.of(ROOM + tabel, id);
    }
}
