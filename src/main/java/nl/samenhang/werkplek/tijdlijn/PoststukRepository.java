package nl.samenhang.werkplek.tijdlijn;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.document.DocumentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PoststukRepository {

    private final JdbcClient jdbc;

    PoststukRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Poststuk poststuk) {
        var sql =
                """
                insert into tijdlijn.poststuk (gemeente, id, omschrijving, afzender, ontvangen_op, document)
                values (:gemeente, :id, :omschrijving, :afzender, :ontvangenOp, :document)
                """;
        jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("id", poststuk.id().value())
                .param("omschrijving", poststuk.omschrijving())
                .param("afzender", poststuk.afzender())
                .param("ontvangenOp", poststuk.ontvangenOp())
                .param("document", poststuk.document().value())
                .update();
    }

    Optional<Poststuk> find(PoststukId id) {
        var sql = "select * from tijdlijn.poststuk where gemeente = :gemeente and id = :id";
        return jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("id", id.value())
                .query(PoststukRepository::map)
                .optional();
    }

    /** What waits to be filed, the oldest first. */
    List<Poststuk> findWaiting(int limit) {
        var sql =
                """
                select * from tijdlijn.poststuk where gemeente = :gemeente and gezin is null
                order by ontvangen_op, id limit :limit
                """;
        return jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("limit", limit)
                .query(PoststukRepository::map)
                .list();
    }

    /**
     * False when somebody else filed it in the meantime. The row goes where the one who files it
     * cannot look, so for this one statement the view is wide.
     */
    boolean file(PoststukId id, GezinId gezin, Optional<InwonerId> inwoner, Instant op) {
        var sql =
                """
                update tijdlijn.poststuk set gezin = :gezin, inwoner = :inwoner, opgeborgen_op = :op
                where gemeente = :gemeente and id = :id and gezin is null
                """;
        setBreed(true);
        var changed =
                jdbc.sql(sql)
                        .param("gemeente", gemeente())
                        .param("id", id.value())
                        .param("gezin", gezin.value())
                        .param("inwoner", inwoner.map(InwonerId::value).orElse(null))
                        .param("op", op.atOffset(ZoneOffset.UTC))
                        .update();
        setBreed(Contexts.current().breed());
        return changed == 1;
    }

    private void setBreed(boolean breed) {
        jdbc.sql("select set_config('app.breed', :breed, true)")
                .param("breed", breed ? "1" : "0")
                .query(String.class)
                .single();
    }

    private static Poststuk map(ResultSet rs, int row) throws SQLException {
        return new Poststuk(
                new PoststukId(rs.getObject("id", UUID.class)),
                rs.getString("omschrijving"),
                rs.getString("afzender"),
                rs.getObject("ontvangen_op", LocalDate.class),
                new DocumentId(rs.getObject("document", UUID.class)),
                Optional.ofNullable(rs.getObject("gezin", UUID.class)).map(GezinId::new),
                Optional.ofNullable(rs.getObject("inwoner", UUID.class)).map(InwonerId::new));
    }

    private static String gemeente() {
        return Contexts.current().gemeente().code();
    }
}
