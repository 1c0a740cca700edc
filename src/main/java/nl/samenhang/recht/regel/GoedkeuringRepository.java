package nl.samenhang.recht.regel;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The SQL of what was approved. */
@Repository
class GoedkeuringRepository {

    /** What was approved, for a day on which it counts. */
    record Goedgekeurd(UUID id, LocalDate van, String vingerafdruk) {}

    private final JdbcClient jdbc;

    GoedkeuringRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps it as it is now, approved by the actor. */
    void approve(Eigentabel eigen, String vingerafdruk, LocalDate op) {
        var sql =
                """
                insert into regel.goedkeuring
                  (gemeente, eigentabel, tabel, basis, van, vingerafdruk, makers, door, op)
                select gemeente, id, tabel, basis, van, :vingerafdruk, makers, :door, :op
                from regel.eigentabel where gemeente = :gemeente and id = :id
                """;
        here(sql)
                .param("id", eigen.id().value())
                .param("vingerafdruk", vingerafdruk)
                .param("door", Contexts.current().actor())
                .param("op", op)
                .update();
    }

    /** Which one counts on a day, as long as the version of the house does that it came from. */
    Optional<Goedgekeurd> counting(String tabel, LocalDate basis, LocalDate dag) {
        var sql =
                """
                select g.eigentabel, g.van, g.vingerafdruk from regel.goedkeuring g
                join regel.eigentabel e on (e.gemeente, e.id) = (g.gemeente, g.eigentabel)
                where g.gemeente = :gemeente and g.tabel = :tabel and g.basis = :basis and g.van <= :dag
                  and e.status = 'GOEDGEKEURD'
                order by g.van desc limit 1
                """;
        return here(sql)
                .param("tabel", tabel)
                .param("basis", basis)
                .param("dag", dag)
                .query(GoedkeuringRepository::goedgekeurd)
                .optional();
    }

    private StatementSpec here(String sql) {
        return jdbc.sql(sql).param("gemeente", Contexts.current().gemeente().code());
    }

    private static Goedgekeurd goedgekeurd(ResultSet row, int number) throws SQLException {
        return new Goedgekeurd(
                row.getObject("eigentabel", UUID.class),
                row.getObject("van", LocalDate.class),
                row.getString("vingerafdruk"));
    }
}
