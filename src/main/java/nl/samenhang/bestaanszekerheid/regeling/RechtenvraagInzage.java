package nl.samenhang.bestaanszekerheid.regeling;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.samenhang.kernel.Bedrag;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.platform.inzage.Inzagedeel;
import nl.samenhang.platform.inzage.Rijen;
import nl.samenhang.platform.inzage.Stuk;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What somebody answered to know the own rights, for the copy of the own data. */
@Component
class RechtenvraagInzage implements Inzagedeel {

    private final JdbcClient jdbc;

    RechtenvraagInzage(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> tabellen() {
        return Set.of("regeling.rechtenvraag", "regeling.bewoner", "regeling.herinnering");
    }

    @Override
    public List<Stuk> stukken(InwonerId inwoner) {
        return Stream.of(vragen(inwoner), bewoners(inwoner), herinneringen(inwoner))
                .flatMap(List::stream)
                .toList();
    }

    private List<Stuk> vragen(InwonerId inwoner) {
        var sql =
                """
                select v.*, coalesce(v.dag, (v.begonnen_op at time zone 'Europe/Amsterdam')::date) as toen
                  from regeling.rechtenvraag v
                 where v.gemeente = current_setting('app.gemeente') and v.inwoner = :inwoner
                 order by v.begonnen_op
                """;
        return jdbc.sql(sql).param("inwoner", inwoner.value()).query((rs, _) -> vraag(rs)).list();
    }

    private static Stuk vraag(ResultSet rs) throws SQLException {
        return Stuk.of("regeling.rechtenvraag", rs.getObject("id", UUID.class))
                .op(rs.getObject("toen", LocalDate.class))
                .vrij("helper", rs.getString("helper"))
                .eigen("vorige", rs.getObject("vorige", LocalDate.class))
                .eigen("anderen", rs.getInt("anderen"))
                .eigen("inkomen", bedrag(rs, "inkomen"))
                .eigen("week", bedrag(rs, "inkomen_week"))
                .eigen("maanden", rs.getInt("maanden_laag"))
                .code("stijgt", janee(rs, "inkomen_stijgt"), "rechtenvraag.janee.")
                .eigen("bezit", bedrag(rs, "bezit"))
                .eigen("schulden", bedrag(rs, "schulden"))
                .code("student", janee(rs, "student"), "rechtenvraag.janee.")
                .code("studiebeperking", janee(rs, "studiebeperking"), "rechtenvraag.janee.")
                .code("inrichting", janee(rs, "inrichting"), "rechtenvraag.janee.")
                .code("zonderOuders", janee(rs, "zonder_ouders"), "rechtenvraag.janee.")
                .code("partner", janee(rs, "partner_zonder_recht"), "rechtenvraag.janee.")
                .eigen("gemeld", rs.getObject("gemeld_op", LocalDate.class))
                .eigen("bijstandVanaf", rs.getObject("bijstand_vanaf", LocalDate.class))
                .code("kosten", rs.getString("kosten_soort"), "rechtenvraag.kosten.")
                .eigen("kostenbedrag", bedrag(rs, "kosten_bedrag"))
                .eigen("kostenEerder", bedrag(rs, "kosten_eerder"))
                .eigen("draagkrachtGebruikt", bedrag(rs, "draagkracht_gebruikt"))
                .eigen("toeslag", rs.getObject("laatste_toeslag", LocalDate.class))
                .eigen("norm", bedrag(rs, "norm"))
                .eigen("percentage", rs.getBigDecimal("percentage"))
                .eigen("grens", bedrag(rs, "grens"))
                .eigen("gevraagd", rs.getObject("gevraagd_op", LocalDate.class));
    }

    private List<Stuk> bewoners(InwonerId inwoner) {
        var sql =
                """
                select b.rechtenvraag, b.rol, b.leeftijd, b.normleeftijd, array[b.inwoner, v.inwoner] as wie,
                       coalesce(v.dag, (v.begonnen_op at time zone 'Europe/Amsterdam')::date) as toen
                  from regeling.bewoner b
                  join regeling.rechtenvraag v on (v.gemeente, v.id) = (b.gemeente, b.rechtenvraag)
                 where b.gemeente = current_setting('app.gemeente') and b.inwoner = :inwoner
                 order by v.begonnen_op
                """;
        return jdbc.sql(sql)
                .param("inwoner", inwoner.value())
                .query(
                        (rs, _) ->
                                Stuk.of(
                                                "regeling.bewoner",
                                                rs.getObject("rechtenvraag", UUID.class))
                                        .op(rs.getObject("toen", LocalDate.class))
                                        .code("rol", rs.getString("rol"), "rechtenvraag.rol.")
                                        .eigen("leeftijd", rs.getObject("leeftijd", Integer.class))
                                        .code(
                                                "normleeftijd",
                                                rs.getString("normleeftijd"),
                                                "regel.waarde.normleeftijd.")
                                        .ook(Rijen.inwoners(rs, "wie"), inwoner))
                .list();
    }

    private List<Stuk> herinneringen(InwonerId inwoner) {
        var sql =
                """
                select id, tabel, op, gevraagd_op, verstuurd_op from regeling.herinnering
                 where gemeente = current_setting('app.gemeente') and inwoner = :inwoner order by op
                """;
        return jdbc.sql(sql)
                .param("inwoner", inwoner.value())
                .query(
                        (rs, _) ->
                                Stuk.of("regeling.herinnering", rs.getObject("id", UUID.class))
                                        .op(rs.getObject("gevraagd_op", LocalDate.class))
                                        .code("tabel", rs.getString("tabel"), "regel.tabel.")
                                        .eigen("vanaf", rs.getObject("op", LocalDate.class))
                                        .eigen(
                                                "verstuurd",
                                                rs.getObject("verstuurd_op", LocalDate.class)))
                .list();
    }

    private static String janee(ResultSet rs, String kolom) throws SQLException {
        return rs.getBoolean(kolom) ? "ja" : "nee";
    }

    private static Object bedrag(ResultSet rs, String kolom) throws SQLException {
        return Optional.ofNullable(rs.getObject(kolom, Long.class))
                .map(centen -> new Bedrag(centen).toString())
                .orElse("");
    }
}
