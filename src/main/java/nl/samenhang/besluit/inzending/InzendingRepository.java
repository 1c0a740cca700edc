package nl.samenhang.besluit.inzending;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.besluit.aanvraag.AanvraagId;
import nl.samenhang.besluit.inzending.Inzending.Afhandeling;
import nl.samenhang.besluit.inzending.Inzending.Afloop;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The SQL of what residents sent. */
@Repository
class InzendingRepository {

    private static final String SELECT =
            "select * from inzending.inzending where gemeente = :gemeente ";

    private final JdbcClient jdbc;

    InzendingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of a household: what waits first, then the newest. */
    List<Inzending> of(GezinId gezin) {
        return here(SELECT
                        + "and gezin = :gezin order by op desc nulls first, ontvangen desc, id desc")
                .param("gezin", gezin.value())
                .query(InzendingRepository::row)
                .list();
    }

    Optional<Inzending> find(InzendingId id) {
        return here(SELECT + "and id = :id")
                .param("id", id.value())
                .query(InzendingRepository::row)
                .optional();
    }

    /** Nobody else deals with it until this transaction ends. */
    void lock(InzendingId id) {
        here("select id from inzending.inzending where gemeente = :gemeente and id = :id for update")
                .param("id", id.value())
                .query(UUID.class)
                .optional();
    }

    void insert(Inzending nieuw) {
        var sql =
                """
                insert into inzending.inzending (gemeente, id, gezin, inwoner, voor, soort, aanvraag, tekst, ontvangen)
                values (:gemeente, :id, :gezin, :inwoner, :voor, :soort, :aanvraag, :tekst, :ontvangen)
                """;
        here(sql)
                .param("id", nieuw.id().value())
                .param("gezin", nieuw.gezin().value())
                .param("inwoner", nieuw.inwoner().value())
                .param("voor", nieuw.voor().value())
                .param("soort", nieuw.soort().name())
                .param("aanvraag", nieuw.aanvraag().map(AanvraagId::value).orElse(null))
                .param("tekst", nieuw.tekst())
                .param("ontvangen", nieuw.ontvangen().atOffset(ZoneOffset.UTC))
                .update();
    }

    void handle(InzendingId id, Optional<AanvraagId> aanvraag, Afhandeling afhandeling) {
        var sql =
                """
                update inzending.inzending
                   set aanvraag = coalesce(:aanvraag, aanvraag), afloop = :afloop, toelichting = :toelichting,
                       door = :door, op = :op
                 where gemeente = :gemeente and id = :id
                """;
        here(sql)
                .param("id", id.value())
                .param(
                        "aanvraag",
                        aanvraag.map(AanvraagId::value).orElse(null),
                        java.sql.Types.OTHER)
                .param("afloop", afhandeling.afloop().name())
                .param("toelichting", afhandeling.toelichting())
                .param("door", afhandeling.door().value())
                .param("op", afhandeling.op())
                .update();
    }

    private StatementSpec here(String sql) {
        return jdbc.sql(sql).param("gemeente", Contexts.current().gemeente().code());
    }

    private static Inzending row(ResultSet rs, int row) throws SQLException {
        return new Inzending(
                new InzendingId(rs.getObject("id", UUID.class)),
                new GezinId(rs.getObject("gezin", UUID.class)),
                new InwonerId(rs.getObject("inwoner", UUID.class)),
                new InwonerId(rs.getObject("voor", UUID.class)),
                Inzendingsoort.valueOf(rs.getString("soort")),
                Optional.ofNullable(rs.getObject("aanvraag", UUID.class)).map(AanvraagId::new),
                rs.getString("tekst"),
                rs.getObject("ontvangen", OffsetDateTime.class).toInstant(),
                afhandeling(rs));
    }

    private static Optional<Afhandeling> afhandeling(ResultSet rs) throws SQLException {
        var afloop = Optional.ofNullable(rs.getString("afloop"));
        return afloop.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Afhandeling(
                                Afloop.valueOf(afloop.get()),
                                rs.getString("toelichting"),
                                new MedewerkerId(rs.getObject("door", UUID.class)),
                                rs.getObject("op", LocalDate.class)));
    }
}
