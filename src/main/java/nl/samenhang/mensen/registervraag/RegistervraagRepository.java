package nl.samenhang.mensen.registervraag;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Questions that wait for the register; each exists for who asked it. */
@Repository
class RegistervraagRepository {

    private static final String SELECT =
            """
            select id, medewerker, invoer, gesteld_op, antwoord_op from registervraag.vraag
             where gemeente = :gemeente
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    RegistervraagRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void insert(Registervraag vraag) {
        var sql =
                """
                insert into registervraag.vraag (gemeente, id, medewerker, invoer, gesteld_op)
                values (:gemeente, :id, :medewerker, :invoer::jsonb, :op)
                """;
        jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("id", vraag.id().value())
                .param("medewerker", vraag.medewerker())
                .param("invoer", json.writeValueAsString(vraag.invoer()))
                .param("op", vraag.gesteldOp().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The question, when the one who acts asked it. */
    Optional<Registervraag> find(RegistervraagId id) {
        return jdbc.sql(SELECT + " and id = :id and medewerker = :wie")
                .param("gemeente", gemeente())
                .param("id", id.value())
                .param("wie", Contexts.current().actor())
                .query(this::vraag)
                .optional();
    }

    /** The questions of the one who acts, the oldest first. */
    List<Registervraag> own() {
        return jdbc.sql(SELECT + " and medewerker = :wie order by gesteld_op")
                .param("gemeente", gemeente())
                .param("wie", Contexts.current().actor())
                .query(this::vraag)
                .list();
    }

    /** Those that the register did not answer yet, of everybody. */
    List<Registervraag> waiting(int limit) {
        return jdbc.sql(SELECT + " and antwoord_op is null order by gesteld_op limit :limit")
                .param("gemeente", gemeente())
                .param("limit", limit)
                .query(this::vraag)
                .list();
    }

    /** What nobody looked at since the moment. */
    List<Registervraag> askedBefore(Instant moment) {
        return jdbc.sql(SELECT + " and gesteld_op < :moment")
                .param("gemeente", gemeente())
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .query(this::vraag)
                .list();
    }

    void answered(RegistervraagId id, Instant moment) {
        var sql =
                """
                update registervraag.vraag set antwoord_op = :moment where gemeente = :gemeente and id = :id
                """;
        jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("id", id.value())
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .update();
    }

    void delete(RegistervraagId id) {
        jdbc.sql("delete from registervraag.vraag where gemeente = :gemeente and id = :id")
                .param("gemeente", gemeente())
                .param("id", id.value())
                .update();
    }

    private Registervraag vraag(ResultSet rs, int row) throws SQLException {
        return new Registervraag(
                new RegistervraagId(rs.getObject("id", UUID.class)),
                rs.getObject("medewerker", UUID.class),
                json.readValue(rs.getString("invoer"), Zoekinvoer.class),
                rs.getObject("gesteld_op", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(rs.getObject("antwoord_op", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }

    private static String gemeente() {
        return Contexts.current().gemeente().code();
    }
}
