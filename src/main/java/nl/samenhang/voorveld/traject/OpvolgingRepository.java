package nl.samenhang.voorveld.traject;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The SQL of the moments on which is asked how it is. */
@Repository
class OpvolgingRepository {

    private final JdbcClient jdbc;

    OpvolgingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The first one first. */
    List<Opvolgmoment> of(TrajectId id) {
        return here(
                        id,
                        """
                        select * from traject.opvolging where gemeente = :gemeente and traject = :traject order by maanden
                        """)
                .query(OpvolgingRepository::row)
                .list();
    }

    void plan(Traject traject, int maanden, LocalDate op) {
        here(
                        traject.id(),
                        """
                        insert into traject.opvolging (gemeente, traject, maanden, gezin, inwoner, op)
                        values (:gemeente, :traject, :maanden, :gezin, :inwoner, :op) on conflict do nothing
                        """)
                .param("maanden", maanden)
                .param("gezin", traject.gezin().value())
                .param("inwoner", traject.inwoner().value())
                .param("op", op)
                .update();
    }

    void answer(TrajectId id, int maanden, Opvolgmoment.Antwoord antwoord) {
        here(
                        id,
                        """
                        update traject.opvolging set gevraagd_op = :op, antwoord = :ja, toelichting = :toelichting
                         where gemeente = :gemeente and traject = :traject and maanden = :maanden
                        """)
                .param("maanden", maanden)
                .param("op", antwoord.op())
                .param("ja", antwoord.ja())
                .param("toelichting", antwoord.toelichting())
                .update();
    }

    /** What was not asked yet is not asked any more. */
    void lapse(TrajectId id, LocalDate op) {
        here(
                        id,
                        """
                        update traject.opvolging set vervallen_op = :op
                         where gemeente = :gemeente and traject = :traject and gevraagd_op is null and vervallen_op is null
                        """)
                .param("op", op)
                .update();
    }

    private StatementSpec here(TrajectId id, String sql) {
        return jdbc.sql(sql)
                .param("gemeente", Contexts.current().gemeente().code())
                .param("traject", id.value());
    }

    private static Opvolgmoment row(ResultSet rs, int row) throws SQLException {
        var gevraagd = Optional.ofNullable(rs.getObject("gevraagd_op", LocalDate.class));
        var ja = rs.getBoolean("antwoord");
        var toelichting = rs.getString("toelichting");
        return new Opvolgmoment(
                rs.getInt("maanden"),
                rs.getObject("op", LocalDate.class),
                gevraagd.map(op -> new Opvolgmoment.Antwoord(ja, op, toelichting)),
                rs.getObject("vervallen_op", LocalDate.class) != null);
    }
}
