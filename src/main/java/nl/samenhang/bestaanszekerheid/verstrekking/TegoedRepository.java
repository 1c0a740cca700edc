package nl.samenhang.bestaanszekerheid.verstrekking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.bestaanszekerheid.verstrekking.Inwisseling.Uitkomst;
import nl.samenhang.kernel.Bedrag;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.Ids;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The SQL of vouchers and of what partners take of them. */
@Repository
class TegoedRepository {

    private final JdbcClient jdbc;

    TegoedRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Tegoed> of(GezinId gezin) {
        return here("""
                    select * from verstrekking.tegoed
                     where gemeente = :gemeente and gezin = :gezin order by laatste_dag desc, inwoner, onderdeel
                    """)
                .param("gezin", gezin.value())
                .query(TegoedRepository::row)
                .list();
    }

    void insert(Verstrekking van, String onderdeel, Bedrag waarde, LocalDate laatsteDag) {
        var sql =
                """
                insert into verstrekking.tegoed (gemeente, id, gezin, inwoner, begunstigde, wet, verstrekking, onderdeel, code,
                       waarde, over, laatste_dag)
                values (:gemeente, :id, :gezin, :inwoner, :begunstigde, 'PARTICIPATIEWET', :verstrekking, :onderdeel, :code,
                       :waarde, :waarde, :laatste)
                """;
        here(sql)
                .param("id", Ids.next())
                .param("gezin", van.gezin().value())
                .param("inwoner", van.inwoner().value())
                .param("begunstigde", van.begunstigde().value())
                .param("verstrekking", van.id().value())
                .param("onderdeel", onderdeel)
                .param("code", Tegoedcode.next().waarde())
                .param("waarde", waarde.centen())
                .param("laatste", laatsteDag)
                .update();
    }

    void until(VerstrekkingId verstrekking, LocalDate laatsteDag) {
        here("""
             update verstrekking.tegoed set laatste_dag = :laatste
              where gemeente = :gemeente and verstrekking = :verstrekking
             """)
                .param("verstrekking", verstrekking.value())
                .param("laatste", laatsteDag)
                .update();
    }

    Optional<Inwisseling.Inzage> see(Tegoedcode code) {
        return jdbc.sql("select * from verstrekking.zie_tegoed(:code)")
                .param("code", code.waarde())
                .query(
                        (rs, _) ->
                                new Inwisseling.Inzage(
                                        rs.getString("onderdeel"),
                                        new Bedrag(rs.getLong("over")),
                                        rs.getObject("laatste_dag", LocalDate.class)))
                .optional();
    }

    Inwisseling redeem(Tegoedcode code, Bedrag bedrag, String kenmerk, LocalDate dag, Instant op) {
        return jdbc.sql(
                        "select * from verstrekking.wissel_in(:id, :code, :bedrag, :kenmerk, :dag, :op)")
                .param("id", Ids.next())
                .param("code", code.waarde())
                .param("bedrag", bedrag.centen())
                .param("kenmerk", kenmerk)
                .param("dag", dag)
                .param("op", OffsetDateTime.ofInstant(op, ZoneOffset.UTC))
                .query(
                        (rs, _) ->
                                new Inwisseling(
                                        Optional.ofNullable(rs.getString("uitkomst"))
                                                .map(Uitkomst::valueOf)
                                                .orElse(Uitkomst.ONBEKEND),
                                        Optional.ofNullable(rs.getString("deel")).orElse(""),
                                        new Bedrag(rs.getLong("rest"))))
                .single();
    }

    private StatementSpec here(String sql) {
        return jdbc.sql(sql).param("gemeente", Contexts.current().gemeente().code());
    }

    private static Tegoed row(ResultSet rs, int row) throws SQLException {
        return new Tegoed(
                rs.getObject("id", UUID.class),
                new VerstrekkingId(rs.getObject("verstrekking", UUID.class)),
                new InwonerId(rs.getObject("inwoner", UUID.class)),
                rs.getString("onderdeel"),
                new Tegoedcode(rs.getString("code")),
                new Bedrag(rs.getLong("waarde")),
                new Bedrag(rs.getLong("over")),
                rs.getObject("laatste_dag", LocalDate.class));
    }
}
