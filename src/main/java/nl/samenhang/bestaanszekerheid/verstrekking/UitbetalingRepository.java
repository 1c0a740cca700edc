package nl.samenhang.bestaanszekerheid.verstrekking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.besluit.beschikking.BeschikkingId;
import nl.samenhang.kernel.Bedrag;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The SQL of payments and of what has to be paid back. */
@Repository
class UitbetalingRepository {

    private final JdbcClient jdbc;

    UitbetalingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Uitbetaling> of(VerstrekkingId verstrekking) {
        return here("""
                    select * from verstrekking.uitbetaling
                     where gemeente = :gemeente and verstrekking = :verstrekking order by termijn
                    """)
                .param("verstrekking", verstrekking.value())
                .query(UitbetalingRepository::row)
                .list();
    }

    /** Lets a payment that came back go with the next run. */
    int again(VerstrekkingId verstrekking, UUID id) {
        return here("""
                    update verstrekking.uitbetaling set status = 'OPEN', ronde = null, reden = null, gemeld_op = null
                     where gemeente = :gemeente and verstrekking = :verstrekking and id = :id and status = 'TERUG'
                    """)
                .param("verstrekking", verstrekking.value())
                .param("id", id)
                .update();
    }

    /** What came back and of which no work was made yet. */
    List<VerstrekkingId> returned(LocalDate dag) {
        return here(
                        """
                    update verstrekking.uitbetaling set gemeld_op = :dag
                     where gemeente = :gemeente and status = 'TERUG' and gemeld_op is null
                    returning verstrekking
                    """)
                .param("dag", dag)
                .query((rs, _) -> new VerstrekkingId(rs.getObject(1, UUID.class)))
                .list()
                .stream()
                .distinct()
                .toList();
    }

    List<Terugvordering> terugvorderingen(VerstrekkingId verstrekking) {
        return here("""
                    select * from verstrekking.terugvordering
                     where gemeente = :gemeente and verstrekking = :verstrekking order by op, id
                    """)
                .param("verstrekking", verstrekking.value())
                .query(UitbetalingRepository::vordering)
                .list();
    }

    void insert(Verstrekking van, Terugvordering nieuw, MedewerkerId door) {
        var sql =
                """
                insert into verstrekking.terugvordering (gemeente, id, gezin, inwoner, verstrekking, beschikking, bedrag, reden,
                       door, op)
                values (:gemeente, :id, :gezin, :inwoner, :verstrekking, :beschikking, :bedrag, :reden, :door, :op)
                """;
        here(sql)
                .param("id", nieuw.id())
                .param("gezin", van.gezin().value())
                .param("inwoner", van.begunstigde().value())
                .param("verstrekking", van.id().value())
                .param("beschikking", nieuw.beschikking().value())
                .param("bedrag", nieuw.bedrag().centen())
                .param("reden", nieuw.reden())
                .param("door", door.value())
                .param("op", nieuw.op())
                .update();
    }

    int settled(VerstrekkingId verstrekking, UUID id, LocalDate dag) {
        return here("""
                    update verstrekking.terugvordering set voldaan_op = :dag
                     where gemeente = :gemeente and verstrekking = :verstrekking and id = :id and voldaan_op is null
                    """)
                .param("verstrekking", verstrekking.value())
                .param("id", id)
                .param("dag", dag)
                .update();
    }

    private StatementSpec here(String sql) {
        return jdbc.sql(sql).param("gemeente", Contexts.current().gemeente().code());
    }

    private static Uitbetaling row(ResultSet rs, int row) throws SQLException {
        return new Uitbetaling(
                rs.getObject("id", UUID.class),
                new VerstrekkingId(rs.getObject("verstrekking", UUID.class)),
                rs.getObject("termijn", LocalDate.class),
                new Bedrag(rs.getLong("bedrag")),
                Uitbetaling.Status.valueOf(rs.getString("status")),
                Optional.ofNullable(rs.getObject("betaald_op", LocalDate.class)),
                Optional.ofNullable(rs.getString("reden")));
    }

    private static Terugvordering vordering(ResultSet rs, int row) throws SQLException {
        return new Terugvordering(
                rs.getObject("id", UUID.class),
                new VerstrekkingId(rs.getObject("verstrekking", UUID.class)),
                new BeschikkingId(rs.getObject("beschikking", UUID.class)),
                new Bedrag(rs.getLong("bedrag")),
                rs.getString("reden"),
                rs.getObject("op", LocalDate.class),
                Optional.ofNullable(rs.getObject("voldaan_op", LocalDate.class)));
    }
}
