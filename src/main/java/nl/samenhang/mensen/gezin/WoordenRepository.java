package nl.samenhang.mensen.gezin;

import java.time.LocalDate;
import java.util.Optional;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.Ids;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The words of the family; older words stay. */
@Repository
class WoordenRepository {

    private final JdbcClient jdbc;

    WoordenRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Gezinswoorden> latest(GezinId gezin) {
        return Contexts.readOnce(Gezinswoorden.class, gezin, () -> read(gezin));
    }

    private Optional<Gezinswoorden> read(GezinId gezin) {
        var sql =
                """
                select tekst, datum from gezin.woorden
                 where gemeente = :gemeente and gezin = :gezin
                 order by datum desc, id desc limit 1
                """;
        return jdbc.sql(sql)
                .param("gemeente", Contexts.current().gemeente().code())
                .param("gezin", gezin.value())
                .query(
                        (rs, row) ->
                                new Gezinswoorden(
                                        rs.getString("tekst"),
                                        rs.getObject("datum", LocalDate.class)))
                .optional();
    }

    void insert(GezinId gezin, Gezinswoorden woorden) {
        var sql =
                """
                insert into gezin.woorden (gemeente, id, gezin, tekst, datum, door)
                values (:gemeente, :id, :gezin, :tekst, :datum, :door)
                """;
        jdbc.sql(sql)
                .param("gemeente", Contexts.current().gemeente().code())
                .param("id", Ids.next())
                .param("gezin", gezin.value())
                .param("tekst", woorden.tekst())
                .param("datum", woorden.datum())
                .param("door", Contexts.current().actor())
                .update();
    }
}
