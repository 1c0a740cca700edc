package nl.samenhang.platform.database;

import java.sql.Array;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Destroys for good: a whole file when its term is over, or single pieces when a resident asked for
 * it (Archiefwet 1995 art. 3, Wmo 2015 art. 5.3.5, Jeugdwet art. 7.3.9). What goes with what is
 * told by each room for its own tables, with {@code call database.is_kept(...)} in a migration.
 *
 * <p>Whether it may be destroyed is decided by who calls this, in the same transaction.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Vernietiger {

    private static final TypeReference<Map<String, Long>> COUNTS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    Vernietiger(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /**
     * How things stand with something and all that hangs on it.
     *
     * @param laatste the day on which it last changed; empty when nothing of it has a day
     * @param soorten rules by which it is kept longer than by that of its own kind
     * @param onaf tables with something unfinished, such as a running clock or open work
     * @param rijen how many rows would go
     */
    public record Stand(
            Optional<LocalDate> laatste, List<String> soorten, List<String> onaf, long rijen) {}

    /** How things stand with these ids and all that hangs on them. */
    public Stand stand(Collection<UUID> ids) {
        return jdbc.sql("select * from database.state_of(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(
                        (row, _) ->
                                new Stand(
                                        Optional.ofNullable(
                                                row.getObject("laatste", LocalDate.class)),
                                        texts(row.getArray("soorten")),
                                        texts(row.getArray("onaf")),
                                        row.getLong("rijen")))
                .single();
    }

    /** Which of these ids hang on something, such as the pieces of one file. */
    public Set<UUID> partOf(UUID ding, Collection<UUID> ids) {
        return Set.copyOf(
                jdbc.sql("select unnest(database.part_of(:ding, :ids))")
                        .param("ding", ding)
                        .param("ids", ids.toArray(UUID[]::new))
                        .query(UUID.class)
                        .list());
    }

    /**
     * Destroys the things with these ids and all that hangs on them, in every room: rows,
     * attachments, search words, persons whom nothing holds any more. All of it or, when the
     * transaction fails, nothing.
     *
     * @param grond the signed list or the decision for which it is done; stays with the numbers
     * @return how many rows went, by table
     */
    public Map<String, Long> destroy(Collection<UUID> ids, UUID grond) {
        var sql = "select database.destroy(:ids, :grond, :moment)";
        return jdbc.sql(sql)
                .param("ids", ids.toArray(UUID[]::new))
                .param("grond", grond)
                .param("moment", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, _) -> json.readValue(row.getString(1), COUNTS))
                .single();
    }

    /** Lets rows with a term of their own go whose moment was before this one; tells how many. */
    public long expire(String soort, Instant voor) {
        return jdbc.sql("select database.expire(:soort, :voor)")
                .param("soort", soort)
                .param("voor", voor.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
