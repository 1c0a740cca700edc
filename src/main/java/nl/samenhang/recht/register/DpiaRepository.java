package nl.samenhang.recht.register;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import nl.samenhang.kernel.Ids;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The answers of impact assessments. */
@Repository
class DpiaRepository {

    private final JdbcClient jdbc;

    DpiaRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All answers about a processing, of each question the newest first. */
    List<Dpiaantwoord> all(String verwerking) {
        var sql =
                """
                select vraag, versie, tekst, door_naam, op from register.antwoord
                where gemeente = :gemeente and verwerking = :verwerking order by vraag, versie desc
                """;
        return jdbc.sql(sql)
                .param("gemeente", Contexts.current().gemeente().code())
                .param("verwerking", verwerking)
                .query(
                        (row, _) ->
                                new Dpiaantwoord(
                                        Dpiavraag.valueOf(row.getString("vraag")),
                                        row.getInt("versie"),
                                        row.getString("tekst"),
                                        row.getString("door_naam"),
                                        row.getObject("op", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** False when somebody else wrote this version meanwhile. */
    boolean insert(String verwerking, Dpiavraag vraag, int versie, String tekst, Instant now) {
        var context = Contexts.current();
        var sql =
                """
                insert into register.antwoord (gemeente, id, verwerking, vraag, versie, tekst, door, door_naam, op)
                values (:gemeente, :id, :verwerking, :vraag, :versie, :tekst, :door, :naam, :now)
                on conflict do nothing
                """;
        return jdbc.sql(sql)
                        .param("gemeente", context.gemeente().code())
                        .param("id", Ids.next())
                        .param("verwerking", verwerking)
                        .param("vraag", vraag.name())
                        .param("versie", versie)
                        .param("tekst", tekst)
                        .param("door", context.actor())
                        .param("naam", context.actorNaam())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
