package nl.samenhang.bestaanszekerheid.verstrekking;

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

/** What somebody is given and how it was paid, for the copy of the own data. */
@Component
class VerstrekkingInzage implements Inzagedeel {

    private static final String ROOM = "verstrekking.";
    private static final String EIGEN = ":inwoner in (v.inwoner, v.begunstigde)";

    private final JdbcClient jdbc;

    VerstrekkingInzage(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> tabellen() {
        return Set.of(
                ROOM + "verstrekking",
                ROOM + "bankrekening",
                ROOM + "uitbetaling",
                ROOM + "terugvordering",
                ROOM + "tegoed",
                ROOM + "inwisseling");
    }

    @Override
    public List<Stuk> stukken(InwonerId inwoner) {
        return Stream.of(
                        rows(
                                inwoner,
                                "select v.* from verstrekking.verstrekking v where " + EIGEN,
                                VerstrekkingInzage::verstrekking),
                        rows(
                                inwoner,
                                "select v.* from verstrekking.bankrekening v where v.inwoner = :inwoner",
                                VerstrekkingInzage::bankrekening),
                        rows(
                                inwoner,
                                "select x.* from verstrekking.uitbetaling x"
                                        + " join verstrekking.verstrekking v on v.id = x.verstrekking where "
                                        + EIGEN,
                                VerstrekkingInzage::uitbetaling),
                        rows(
                                inwoner,
                                "select v.* from verstrekking.terugvordering v where v.inwoner = :inwoner",
                                VerstrekkingInzage::terugvordering),
                        rows(
                                inwoner,
                                "select v.* from verstrekking.tegoed v where " + EIGEN,
                                VerstrekkingInzage::tegoed),
                        rows(
                                inwoner,
                                "select x.* from verstrekking.inwisseling x"
                                        + " join verstrekking.tegoed v on v.id = x.tegoed where "
                                        + EIGEN,
                                VerstrekkingInzage::inwisseling))
                .flatMap(List::stream)
                .toList();
    }

    private List<Stuk> rows(InwonerId inwoner, String vraag, RowMapper<Stuk> mapper) {
        return jdbc.sql(vraag + " and v.gemeente = current_setting('app.gemeente') order by 2")
                .param("inwoner", inwoner.value())
                .query(mapper)
                .list();
    }

    private static Stuk verstrekking(ResultSet rs, int row) throws SQLException {
        return stuk(rs, "verstrekking")
                .op(day(rs, "van"))
                .eigen("wat", rs.getString("wat"))
                .code("wijze", rs.getString("wijze"), "verstrekking.hoe.")
                .eigen("bedrag", money(rs, "bedrag"))
                .code("ritme", rs.getString("ritme"), "verstrekking.inzage.ritme.")
                .code("derde", rs.getString("derde"), "verstrekking.derde.")
                .eigen("tot", day(rs, "tot"))
                .eigen("grond", rs.getString("bedrag_grond"))
                .eigen("gevraagd", day(rs, "rekening_gevraagd_op"));
    }

    private static Stuk bankrekening(ResultSet rs, int row) throws SQLException {
        return stuk(rs, "bankrekening")
                .op(rs.getTimestamp("opgegeven_op").toLocalDateTime().toLocalDate())
                .eigen("iban", rs.getString("iban"))
                .eigen("naam", rs.getString("naam"))
                .code("status", rs.getString("status"), "verstrekking.rekening.stand.")
                .eigen("bekeken", day(rs, "bekeken_op"))
                .vrij("toelichting", rs.getString("toelichting"));
    }

    private static Stuk uitbetaling(ResultSet rs, int row) throws SQLException {
        return stuk(rs, "uitbetaling")
                .op(day(rs, "termijn"))
                .eigen("bedrag", money(rs, "bedrag"))
                .code("status", rs.getString("status"), "verstrekking.stand.")
                .eigen("betaald", day(rs, "betaald_op"))
                .eigen("reden", rs.getString("reden"));
    }

    private static Stuk terugvordering(ResultSet rs, int row) throws SQLException {
        return stuk(rs, "terugvordering")
                .op(day(rs, "op"))
                .eigen("bedrag", money(rs, "bedrag"))
                .vrij("reden", rs.getString("reden"))
                .eigen("klaar", day(rs, "voldaan_op"));
    }

    private static Stuk tegoed(ResultSet rs, int row) throws SQLException {
        return stuk(rs, "tegoed")
                .op(day(rs, "laatste_dag"))
                .code("onderdeel", rs.getString("onderdeel"), "verstrekking.onderdeel.")
                .eigen("bedrag", money(rs, "waarde"))
                .eigen("over", money(rs, "over"))
                .eigen("tegoedcode", rs.getString("code"));
    }

    private static Stuk inwisseling(ResultSet rs, int row) throws SQLException {
        return stuk(rs, "inwisseling")
                .op(rs.getTimestamp("op").toLocalDateTime().toLocalDate())
                .eigen("bedrag", money(rs, "bedrag"));
    }

    private static Stuk stuk(ResultSet rs, String tabel) throws SQLException {
        return Stuk.of(ROOM + tabel, rs.getObject("id", UUID.class));
    }

    private static @Nullable LocalDate day(ResultSet rs, String kolom) throws SQLException {
        return rs.getObject(kolom, LocalDate.class);
    }

    private static @Nullable Bedrag money(ResultSet rs, String kolom) throws SQLException {
        var centen = rs.getObject(kolom, Long.class);
        return centen == null ? null : new Bedrag(centen);
    }
}
