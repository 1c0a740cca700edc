package nl.samenhang.platform.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.platform.database.Verwerkingscontext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of kept files. */
@Repository
class DocumentRepository {

    private static final String COLUMNS =
            "id, naam, mediatype, grootte, onderwerp_soort, onderwerp_id, gezin, gedeeld, aangemaakt";

    private final JdbcClient jdbc;

    DocumentRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when the same bytes already belong to the same thing. */
    boolean insert(
            DocumentId id,
            NieuwDocument nieuw,
            Mediatype mediatype,
            byte[] sha256,
            Verwerkingscontext context,
            Instant now) {
        var sql =
                """
                insert into document.document (gemeente, id, naam, mediatype, grootte, sha256, inhoud,
                    onderwerp_soort, onderwerp_id, gezin, betreft, gedeeld, door, aangemaakt)
                values (:gemeente, :id, :naam, :mediatype, :grootte, :sha256, :inhoud,
                    :soort, :onderwerp, :gezin, :betreft, :gedeeld, :door, :now)
                on conflict do nothing
                """;
        return jdbc.sql(sql)
                        .param("gemeente", context.gemeente().code())
                        .param("id", id.value())
                        .param("naam", nieuw.naam())
                        .param("mediatype", mediatype.code())
                        .param("grootte", nieuw.inhoud().length)
                        .param("sha256", sha256)
                        .param("inhoud", nieuw.inhoud())
                        .param("soort", nieuw.onderwerp().soort())
                        .param("onderwerp", nieuw.onderwerp().id())
                        .param("gezin", nieuw.gezin().map(GezinId::value).orElse(null))
                        .param("betreft", uuids(nieuw.betreft()))
                        .param("gedeeld", nieuw.gedeeld())
                        .param("door", context.actor())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    Optional<DocumentId> findSame(Onderwerp onderwerp, byte[] sha256) {
        var sql =
                """
                select id from document.document
                where onderwerp_soort = :soort and onderwerp_id = :onderwerp and sha256 = :sha256
                """;
        return jdbc.sql(sql)
                .param("soort", onderwerp.soort())
                .param("onderwerp", onderwerp.id())
                .param("sha256", sha256)
                .query((row, _) -> new DocumentId(row.getObject("id", UUID.class)))
                .optional();
    }

    Optional<Document> find(DocumentId id) {
        var sql = "select " + COLUMNS + " from document.document where id = :id";
        return jdbc.sql(sql).param("id", id.value()).query((row, _) -> document(row)).optional();
    }

    byte[] content(DocumentId id) {
        var sql = "select inhoud from document.document where id = :id";
        return jdbc.sql(sql).param("id", id.value()).query((row, _) -> row.getBytes(1)).single();
    }

    List<InwonerId> persons(DocumentId id) {
        var sql = "select unnest(betreft) as inwoner from document.document where id = :id";
        return jdbc.sql(sql)
                .param("id", id.value())
                .query((row, _) -> new InwonerId(row.getObject("inwoner", UUID.class)))
                .list();
    }

    List<Document> list(Onderwerp onderwerp) {
        var sql =
                "select "
                        + COLUMNS
                        + " from document.document where onderwerp_soort = :soort and onderwerp_id = :id"
                        + " order by aangemaakt, id";
        return jdbc.sql(sql)
                .param("soort", onderwerp.soort())
                .param("id", onderwerp.id())
                .query((row, _) -> document(row))
                .list();
    }

    List<Document> list(GezinId gezin) {
        var sql =
                "select "
                        + COLUMNS
                        + " from document.document where gezin = :gezin order by aangemaakt desc, id desc limit 200";
        return jdbc.sql(sql).param("gezin", gezin.value()).query((row, _) -> document(row)).list();
    }

    List<Document> all(GezinId gezin) {
        var sql = "select " + COLUMNS + " from document.document where gezin = :gezin order by id";
        return jdbc.sql(sql).param("gezin", gezin.value()).query((row, _) -> document(row)).list();
    }

    /** Files that were laid in a file already keep the persons they were laid there for. */
    void concern(Onderwerp onderwerp, Collection<InwonerId> betreft) {
        var sql =
                """
                update document.document set betreft = :betreft
                where onderwerp_soort = :soort and onderwerp_id = :id and gezin is null
                """;
        jdbc.sql(sql)
                .param("betreft", uuids(betreft))
                .param("soort", onderwerp.soort())
                .param("id", onderwerp.id())
                .update();
    }

    /**
     * Who puts something in a file needs no right to read that file, but PostgreSQL lets nobody
     * turn a row into one that they cannot see; so this one statement runs with the view of all
     * files.
     */
    void move(Onderwerp onderwerp, GezinId gezin, Verwerkingscontext context) {
        var sql =
                """
                update document.document set gezin = :gezin
                where onderwerp_soort = :soort and onderwerp_id = :id and gezin is null
                """;
        setBreed("1");
        jdbc.sql(sql)
                .param("gezin", gezin.value())
                .param("soort", onderwerp.soort())
                .param("id", onderwerp.id())
                .update();
        setBreed(context.breed() ? "1" : "0");
    }

    private void setBreed(String value) {
        var sql = "select set_config('app.breed', :value, true)";
        jdbc.sql(sql).param("value", value).query(String.class).single();
    }

    private static UUID[] uuids(Collection<InwonerId> inwoners) {
        return inwoners.stream().map(InwonerId::value).toArray(UUID[]::new);
    }

    private static Document document(ResultSet row) throws SQLException {
        return new Document(
                new DocumentId(row.getObject("id", UUID.class)),
                row.getString("naam"),
                Mediatype.of(row.getString("mediatype")),
                row.getLong("grootte"),
                new Onderwerp(
                        row.getString("onderwerp_soort"),
                        row.getObject("onderwerp_id", UUID.class)),
                Optional.ofNullable(row.getObject("gezin", UUID.class)).map(GezinId::new),
                row.getBoolean("gedeeld"),
                row.getObject("aangemaakt", OffsetDateTime.class).toInstant());
    }
}
