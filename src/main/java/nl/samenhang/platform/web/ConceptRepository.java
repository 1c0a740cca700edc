package nl.samenhang.platform.web;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.Ids;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class ConceptRepository {

    private static final TypeReference<Map<String, List<String>>> FIELDS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.shared();

    ConceptRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void save(Formulier formulier, Map<String, List<String>> velden, Instant now) {
        var sql =
                """
                insert into web.concept (gemeente, id, actor, formulier, velden, beurt, gewijzigd)
                values (:gemeente, :id, :actor, :formulier, :velden::jsonb, :beurt, :now)
                on conflict (gemeente, actor, formulier) do update
                set velden = excluded.velden, beurt = excluded.beurt, gewijzigd = excluded.gewijzigd, verzonden = false
                where not (concept.verzonden and concept.beurt = excluded.beurt)
                """;
        statement(sql, formulier, now).param("velden", json.writeValueAsString(velden)).update();
    }

    Optional<Concept> find(String sleutel, UUID actor) {
        var sql =
                """
                select velden, gewijzigd
                from web.concept
                where gemeente = :gemeente and actor = :actor and formulier = :formulier and not verzonden
                """;
        return jdbc.sql(sql)
                .param("gemeente", Contexts.current().gemeente().code())
                .param("actor", actor)
                .param("formulier", sleutel)
                .query(
                        (row, _) ->
                                new Concept(
                                        json.readValue(row.getString("velden"), FIELDS),
                                        row.getObject("gewijzigd", OffsetDateTime.class)
                                                .toInstant()))
                .optional();
    }

    /** The line stays without content, so that a save on its way to us does not bring it back. */
    void close(Formulier formulier, Instant now) {
        var sql =
                """
                insert into web.concept (gemeente, id, actor, formulier, velden, beurt, verzonden, gewijzigd)
                values (:gemeente, :id, :actor, :formulier, '{}', :beurt, true, :now)
                on conflict (gemeente, actor, formulier) do update
                set velden = '{}', beurt = excluded.beurt, gewijzigd = excluded.gewijzigd, verzonden = true
                """;
        statement(sql, formulier, now).update();
    }

    private JdbcClient.StatementSpec statement(String sql, Formulier formulier, Instant now) {
        var context = Contexts.current();
        return jdbc.sql(sql)
                .param("gemeente", context.gemeente().code())
                .param("id", Ids.next())
                .param("actor", context.actor())
                .param("formulier", formulier.sleutel())
                .param("beurt", formulier.beurt())
                .param("now", now.atOffset(ZoneOffset.UTC));
    }
}
