package nl.samenhang.regie.onderzoek;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.Ids;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.document.DocumentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The SQL of reports, what people said of them, and signatures. */
@Repository
class VerslagRepository {

    private final JdbcClient jdbc;
    private final Clock clock;

    VerslagRepository(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<Verslag> verslagen(OnderzoekId id) {
        var sql =
                """
                select * from onderzoek.verslag where gemeente = :gemeente and onderzoek = :onderzoek
                order by verstuurd_op desc, id desc
                """;
        return here(sql, id)
                .query(
                        (rs, _) ->
                                new Verslag(
                                        VoorafRepository.inwoner(rs),
                                        VoorafRepository.document(rs),
                                        rs.getObject("verstuurd_op", LocalDate.class),
                                        Optional.ofNullable(
                                                rs.getObject("getekend_op", LocalDate.class)),
                                        rs.getBoolean("wens")))
                .list();
    }

    List<Reactie> reacties(OnderzoekId id) {
        var sql =
                """
                select * from onderzoek.reactie where gemeente = :gemeente and onderzoek = :onderzoek order by op, id
                """;
        return here(sql, id)
                .query(
                        (rs, _) ->
                                new Reactie(
                                        VoorafRepository.inwoner(rs),
                                        rs.getString("tekst"),
                                        rs.getBoolean("zelf"),
                                        LocalDate.ofInstant(
                                                rs.getObject("op", OffsetDateTime.class)
                                                        .toInstant(),
                                                clock.getZone())))
                .list();
    }

    void insert(Onderzoek onderzoek, InwonerId inwoner, DocumentId document, LocalDate dag) {
        var sql =
                """
                insert into onderzoek.verslag (gemeente, id, onderzoek, gezin, inwoner, document, verstuurd_op, wens)
                values (:gemeente, :id, :onderzoek, :gezin, :inwoner, :document, :dag, false)
                """;
        here(sql, onderzoek.id())
                .param("id", Ids.next())
                .param("gezin", onderzoek.gezin().value())
                .param("inwoner", inwoner.value())
                .param("document", document.value())
                .param("dag", dag)
                .update();
    }

    /** Whether there was a report to sign that was not signed yet. */
    boolean sign(OnderzoekId id, InwonerId inwoner, LocalDate dag, boolean wens) {
        var sql =
                """
                update onderzoek.verslag set getekend_op = :dag, wens = :wens
                 where gemeente = :gemeente and onderzoek = :onderzoek and inwoner = :inwoner and getekend_op is null
                """;
        return here(sql, id)
                        .param("inwoner", inwoner.value())
                        .param("dag", dag)
                        .param("wens", wens)
                        .update()
                > 0;
    }

    void insert(Onderzoek onderzoek, InwonerId inwoner, String tekst, boolean zelf, Instant op) {
        var sql =
                """
                insert into onderzoek.reactie (gemeente, id, onderzoek, gezin, inwoner, tekst, zelf, door, op)
                values (:gemeente, :id, :onderzoek, :gezin, :inwoner, :tekst, :zelf, :door, :op)
                """;
        here(sql, onderzoek.id())
                .param("id", Ids.next())
                .param("gezin", onderzoek.gezin().value())
                .param("inwoner", inwoner.value())
                .param("tekst", tekst)
                .param("zelf", zelf)
                .param("door", Contexts.current().actor())
                .param("op", op.atOffset(ZoneOffset.UTC))
                .update();
    }

    private StatementSpec here(String sql, OnderzoekId id) {
        return jdbc.sql(sql)
                .param("gemeente", Contexts.current().gemeente().code())
                .param("onderzoek", id.value());
    }
}
