package nl.samenhang.regie.gezinsplan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The plan itself, without its contents. */
@Repository
class GezinsplanRepository {

    private final JdbcClient jdbc;

    GezinsplanRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Gezinsplan plan) {
        var sql =
                """
                insert into gezinsplan.gezinsplan (gemeente, id, gezin, status, begonnen_op)
                values (:gemeente, :id, :gezin, :status, :begonnen)
                """;
        jdbc.sql(sql)
                .param("gemeente", Contexts.current().gemeente().code())
                .param("id", plan.id().value())
                .param("gezin", plan.gezin().value())
                .param("status", plan.status().name())
                .param("begonnen", plan.begonnenOp())
                .update();
    }

    Optional<Gezinsplan> find(GezinId gezin) {
        return select("", gezin);
    }

    /**
     * Locks the plan, so that two people who agree or close it at once come one after the other.
     */
    Optional<Gezinsplan> lock(GezinId gezin) {
        return select(" for update", gezin);
    }

    void agree(GezinsplanId id, int versie, LocalDate op) {
        var sql =
                """
                update gezinsplan.gezinsplan
                set status = 'VASTGESTELD', versie = :versie, vastgesteld_op = :op
                where id = :id
                """;
        jdbc.sql(sql).param("versie", versie).param("op", op).param("id", id.value()).update();
    }

    void change(
            GezinsplanId id,
            Planstatus status,
            Optional<LocalDate> geslotenOp,
            Optional<String> reden) {
        var sql =
                """
                update gezinsplan.gezinsplan
                set status = :status, gesloten_op = :gesloten, reden = coalesce(:reden, reden)
                where id = :id
                """;
        jdbc.sql(sql)
                .param("status", status.name())
                .param("gesloten", geslotenOp.orElse(null))
                .param("reden", reden.orElse(null))
                .param("id", id.value())
                .update();
    }

    private Optional<Gezinsplan> select(String lock, GezinId gezin) {
        return jdbc.sql("select * from gezinsplan.gezinsplan where gezin = :gezin" + lock)
                .param("gezin", gezin.value())
                .query(GezinsplanRepository::plan)
                .optional();
    }

    private static Gezinsplan plan(ResultSet row, int number) throws SQLException {
        return new Gezinsplan(
                new GezinsplanId(row.getObject("id", UUID.class)),
                new GezinId(row.getObject("gezin", UUID.class)),
                Planstatus.valueOf(row.getString("status")),
                row.getInt("versie"),
                row.getObject("begonnen_op", LocalDate.class),
                Rows.date(row, "vastgesteld_op"),
                Rows.date(row, "gesloten_op"),
                Rows.text(row, "reden"));
    }
}
