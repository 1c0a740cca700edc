package nl.samenhang.besluit.aanvraag;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The SQL of what applicants were asked to complete. */
@Repository
class HersteltermijnRepository {

    private final JdbcClient jdbc;

    HersteltermijnRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Hersteltermijn> of(AanvraagId id) {
        return here("""
                    select * from aanvraag.hersteltermijn where gemeente = :gemeente and aanvraag = :id
                     order by gevraagd_op, id
                    """)
                .param("id", id.value())
                .query(HersteltermijnRepository::row)
                .list();
    }

    /** What we wait for. */
    Optional<Hersteltermijn> waiting(AanvraagId id) {
        return here("""
                    select * from aanvraag.hersteltermijn where gemeente = :gemeente and aanvraag = :id and open
                    """)
                .param("id", id.value())
                .query(HersteltermijnRepository::row)
                .optional();
    }

    /** Whose term is over on this day while nothing came; their clocks have to run again. */
    List<AanvraagId> lapsed(LocalDate vandaag) {
        return here("""
                    select aanvraag from aanvraag.hersteltermijn
                     where gemeente = :gemeente and open and uiterlijk < :vandaag
                    """)
                .param("vandaag", vandaag)
                .query((rs, _) -> new AanvraagId(rs.getObject(1, UUID.class)))
                .list();
    }

    void insert(Aanvraag aanvraag, Hersteltermijn nieuw) {
        var sql =
                """
                insert into aanvraag.hersteltermijn
                    (gemeente, id, aanvraag, gezin, gevraagd, gevraagd_op, uiterlijk, open)
                values (:gemeente, :id, :aanvraag, :gezin, :gevraagd, :gevraagdOp, :uiterlijk, true)
                """;
        here(sql)
                .param("id", nieuw.id())
                .param("aanvraag", aanvraag.id().value())
                .param("gezin", aanvraag.gezin().value())
                .param("gevraagd", nieuw.gevraagd())
                .param("gevraagdOp", nieuw.gevraagdOp())
                .param("uiterlijk", nieuw.uiterlijk())
                .update();
    }

    /**
     * We wait no longer.
     *
     * @param klaarOp when it came; empty when it never did
     */
    void close(AanvraagId id, Optional<LocalDate> klaarOp) {
        here("""
             update aanvraag.hersteltermijn set open = false, klaar_op = :klaarOp
              where gemeente = :gemeente and aanvraag = :id and open
             """)
                .param("id", id.value())
                .param("klaarOp", klaarOp.orElse(null))
                .update();
    }

    private StatementSpec here(String sql) {
        return jdbc.sql(sql).param("gemeente", Contexts.current().gemeente().code());
    }

    private static Hersteltermijn row(ResultSet rs, int row) throws SQLException {
        return new Hersteltermijn(
                rs.getObject("id", UUID.class),
                rs.getString("gevraagd"),
                rs.getObject("gevraagd_op", LocalDate.class),
                rs.getObject("uiterlijk", LocalDate.class),
                Optional.ofNullable(rs.getObject("klaar_op", LocalDate.class)));
    }
}
