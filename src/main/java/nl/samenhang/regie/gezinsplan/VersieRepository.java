package nl.samenhang.regie.gezinsplan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.Ids;
import nl.samenhang.kernel.MedewerkerId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The agreed versions and the moments of looking back. */
@Repository
class VersieRepository {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    VersieRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void insert(Gezinsplan plan, Planversie versie) {
        var sql =
                """
                insert into gezinsplan.versie (gemeente, id, gezin, plan, nummer, vastgesteld_op,
                  vastgesteld_door, inhoud)
                values (:gemeente, :id, :gezin, :plan, :nummer, :op, :door, cast(:inhoud as jsonb))
                """;
        Rows.keys(jdbc.sql(sql), Ids.next(), plan.gezin(), plan.id())
                .param("nummer", versie.nummer())
                .param("op", versie.vastgesteldOp())
                .param("door", versie.vastgesteldDoor().value())
                .param("inhoud", json.writeValueAsString(versie.inhoud()))
                .update();
    }

    Optional<Planversie> find(GezinsplanId plan, int nummer) {
        var sql = "select * from gezinsplan.versie where plan = :plan and nummer = :nummer";
        return jdbc.sql(sql)
                .param("plan", plan.value())
                .param("nummer", nummer)
                .query((row, number) -> versie(row))
                .optional();
    }

    void insert(Gezinsplan plan, Evaluatie evaluatie) {
        var sql =
                """
                insert into gezinsplan.evaluatie (gemeente, id, gezin, plan, gepland, gehouden_op,
                  woorden, verslag)
                values (:gemeente, :id, :gezin, :plan, :gepland, :gehouden,
                  nullif(:woorden, ''), nullif(:verslag, ''))
                """;
        Rows.keys(jdbc.sql(sql), evaluatie.id().value(), plan.gezin(), plan.id())
                .param("gepland", evaluatie.gepland())
                .param("gehouden", evaluatie.gehoudenOp().orElse(null))
                .param("woorden", evaluatie.woorden())
                .param("verslag", evaluatie.verslag())
                .update();
    }

    void hold(EvaluatieId id, LocalDate op, String woorden, String verslag) {
        var sql =
                """
                update gezinsplan.evaluatie
                set gehouden_op = :op, woorden = nullif(:woorden, ''), verslag = :verslag
                where id = :id
                """;
        jdbc.sql(sql)
                .param("op", op)
                .param("woorden", woorden)
                .param("verslag", verslag)
                .param("id", id.value())
                .update();
    }

    void deletePlanned(GezinsplanId plan) {
        var sql = "delete from gezinsplan.evaluatie where plan = :plan and gehouden_op is null";
        jdbc.sql(sql).param("plan", plan.value()).update();
    }

    List<Evaluatie> evaluaties(GezinsplanId plan) {
        return jdbc.sql(
                        "select * from gezinsplan.evaluatie where plan = :plan order by gepland, id")
                .param("plan", plan.value())
                .query(
                        (row, number) ->
                                new Evaluatie(
                                        new EvaluatieId(row.getObject("id", UUID.class)),
                                        row.getObject("gepland", LocalDate.class),
                                        Rows.date(row, "gehouden_op"),
                                        Rows.text(row, "woorden"),
                                        Rows.text(row, "verslag")))
                .list();
    }

    private Planversie versie(ResultSet row) throws SQLException {
        return new Planversie(
                row.getInt("nummer"),
                row.getObject("vastgesteld_op", LocalDate.class),
                new MedewerkerId(row.getObject("vastgesteld_door", UUID.class)),
                json.readValue(row.getString("inhoud"), Planinhoud.class));
    }
}
