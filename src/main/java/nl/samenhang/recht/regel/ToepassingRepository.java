package nl.samenhang.recht.regel;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Wet;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What tables said about people. */
@Repository
class ToepassingRepository {

    private static final TypeReference<Map<String, String>> INVOER = new TypeReference<>() {};
    private static final TypeReference<List<Map<String, String>>> UITKOMST =
            new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ToepassingRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void insert(Toepassing toepassing, Optional<GezinId> gezin, Wet wet) {
        var sql =
                """
                insert into regel.toepassing
                  (gemeente, id, inwoner, gezin, onderwerp_soort, onderwerp_id, wet, tabel, versie_van, versie_eigen,
                   vingerafdruk, dag, invoer, uitkomst, door, op)
                values (:gemeente, :id, :inwoner, :gezin, :soort, :onderwerp, :wet, :tabel, :van, :eigen,
                   :vingerafdruk, :dag, :invoer::jsonb, :uitkomst::jsonb, :door, :op)
                """;
        var versie = toepassing.versie();
        jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("id", toepassing.id().value())
                .param("inwoner", toepassing.inwoner().value())
                .param("gezin", gezin.map(GezinId::value).orElse(null))
                .param("soort", toepassing.onderwerp().soort())
                .param("onderwerp", toepassing.onderwerp().id())
                .param("wet", wet.name())
                .param("tabel", versie.tabel())
                .param("van", versie.van())
                .param("eigen", versie.eigen().orElse(null))
                .param("vingerafdruk", versie.vingerafdruk())
                .param("dag", toepassing.dag())
                .param("invoer", json.writeValueAsString(toepassing.invoer()))
                .param("uitkomst", json.writeValueAsString(toepassing.uitkomst()))
                .param("door", toepassing.door())
                .param("op", OffsetDateTime.ofInstant(toepassing.op(), ZoneOffset.UTC))
                .update();
    }

    Optional<Toepassing> find(ToepassingId id) {
        return jdbc.sql("select * from regel.toepassing where gemeente = :gemeente and id = :id")
                .param("gemeente", gemeente())
                .param("id", id.value())
                .query(this::toepassing)
                .optional();
    }

    /** What was kept for a decision, in the order in which it was asked. */
    List<Toepassing> of(Onderwerp onderwerp) {
        var sql =
                """
                select * from regel.toepassing
                where gemeente = :gemeente and onderwerp_soort = :soort and onderwerp_id = :onderwerp
                order by op, id
                """;
        return jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("soort", onderwerp.soort())
                .param("onderwerp", onderwerp.id())
                .query(this::toepassing)
                .list();
    }

    private Toepassing toepassing(ResultSet row, int number) throws SQLException {
        return new Toepassing(
                new ToepassingId(row.getObject("id", UUID.class)),
                new InwonerId(row.getObject("inwoner", UUID.class)),
                new Onderwerp(
                        row.getString("onderwerp_soort"),
                        row.getObject("onderwerp_id", UUID.class)),
                new Regelversie(
                        row.getString("tabel"),
                        row.getObject("versie_van", LocalDate.class),
                        Optional.ofNullable(row.getObject("versie_eigen", UUID.class)),
                        row.getString("vingerafdruk")),
                row.getObject("dag", LocalDate.class),
                json.readValue(row.getString("invoer"), INVOER),
                json.readValue(row.getString("uitkomst"), UITKOMST),
                row.getObject("door", UUID.class),
                row.getObject("op", OffsetDateTime.class).toInstant());
    }

    private static String gemeente() {
        return Contexts.current().gemeente().code();
    }
}
