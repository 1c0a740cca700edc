package nl.samenhang.regie.gezinsplan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.platform.database.Question;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The binding agreements. */
@Repository
class AfspraakRepository {

    /** An agreement with the file it belongs to. */
    record Lopend(GezinId gezin, Afspraak afspraak) {}

    static final Question<Afspraak> ALL =
            new Question<>(
                    """
                    select * from gezinsplan.afspraak where plan = :plan
                    order by (status <> 'OPEN'), uiterlijk, id
                    """,
                    (row, number) -> afspraak(row));

    private final JdbcClient jdbc;

    AfspraakRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Gezinsplan plan, Afspraak afspraak) {
        var sql =
                """
                insert into gezinsplan.afspraak (gemeente, id, gezin, plan, partij_soort, partij_id,
                  partij_naam, wat, uiterlijk, herinneren_op, status)
                values (:gemeente, :id, :gezin, :plan, :partijSoort, :partijId,
                  :partijNaam, :wat, :uiterlijk, :herinneren, 'OPEN')
                """;
        Rows.partij(
                        Rows.keys(jdbc.sql(sql), afspraak.id().value(), plan.gezin(), plan.id()),
                        afspraak.wie())
                .param("wat", afspraak.wat())
                .param("uiterlijk", afspraak.uiterlijk())
                .param("herinneren", afspraak.herinnerenOp())
                .update();
    }

    void finish(AfspraakId id, Afspraak.Status status, LocalDate op) {
        var sql =
                """
                update gezinsplan.afspraak set status = :status, afgerond_op = :op where id = :id
                """;
        jdbc.sql(sql)
                .param("status", status.name())
                .param("op", op)
                .param("id", id.value())
                .update();
    }

    /** Those of which the day of reminding has come, each given once. */
    List<Lopend> takeReminders(LocalDate today) {
        var sql =
                """
                update gezinsplan.afspraak set herinnerd_op = :today
                where status = 'OPEN' and herinnerd_op is null
                  and herinneren_op <= :today and uiterlijk >= :today
                returning *
                """;
        return take(sql, today);
    }

    /** Those of which the day has passed, each given once. */
    List<Lopend> takeOverdue(LocalDate today) {
        var sql =
                """
                update gezinsplan.afspraak set opgeschaald_op = :today
                where status = 'OPEN' and opgeschaald_op is null
                  and herinneren_op <= :today and uiterlijk < :today
                returning *
                """;
        return take(sql, today);
    }

    private List<Lopend> take(String sql, LocalDate today) {
        return jdbc.sql(sql)
                .param("today", today)
                .query(
                        (row, number) ->
                                new Lopend(
                                        new GezinId(row.getObject("gezin", UUID.class)),
                                        afspraak(row)))
                .list();
    }

    private static Afspraak afspraak(ResultSet row) throws SQLException {
        return new Afspraak(
                new AfspraakId(row.getObject("id", UUID.class)),
                Rows.partij(row),
                row.getString("wat"),
                row.getObject("uiterlijk", LocalDate.class),
                row.getObject("herinneren_op", LocalDate.class),
                Afspraak.Status.valueOf(row.getString("status")),
                Rows.date(row, "opgeschaald_op"));
    }
}
