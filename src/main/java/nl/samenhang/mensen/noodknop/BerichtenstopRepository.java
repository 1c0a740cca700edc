package nl.samenhang.mensen.noodknop;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The SQL of whose messages are held back. */
@Repository
class BerichtenstopRepository {

    private final JdbcClient jdbc;

    BerichtenstopRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Berichtenstop stop) {
        var sql =
                """
                insert into noodknop.berichtenstop (gemeente, id, inwoner, reden, sinds, door)
                select :gemeente, :id, :inwoner, :reden, :sinds, :door
                where not exists (select 1 from noodknop.berichtenstop
                                  where gemeente = :gemeente and inwoner = :inwoner and tot is null)
                """;
        here(sql)
                .param("id", stop.id().value())
                .param("inwoner", stop.inwoner().value())
                .param("reden", stop.reden())
                .param("sinds", stop.sinds().atOffset(ZoneOffset.UTC))
                .param("door", stop.door().value())
                .update();
    }

    void end(InwonerId inwoner, Instant tot, MedewerkerId door, String reden) {
        var sql =
                """
                update noodknop.berichtenstop set tot = :tot, einde_door = :door, einde_reden = :reden
                where gemeente = :gemeente and inwoner = :inwoner and tot is null
                """;
        here(sql)
                .param("inwoner", inwoner.value())
                .param("tot", tot.atOffset(ZoneOffset.UTC))
                .param("door", door.value())
                .param("reden", reden)
                .update();
    }

    List<Berichtenstop> among(Collection<InwonerId> inwoners) {
        var sql =
                """
                select id, inwoner, reden, sinds, door from noodknop.berichtenstop
                where gemeente = :gemeente and inwoner = any(:inwoners) and tot is null order by sinds
                """;
        return here(sql)
                .param("inwoners", inwoners.stream().map(InwonerId::value).toArray(UUID[]::new))
                .query(
                        (row, _) ->
                                new Berichtenstop(
                                        new BerichtenstopId(row.getObject("id", UUID.class)),
                                        new InwonerId(row.getObject("inwoner", UUID.class)),
                                        row.getString("reden"),
                                        row.getObject("sinds", OffsetDateTime.class).toInstant(),
                                        new MedewerkerId(row.getObject("door", UUID.class))))
                .list();
    }

    private StatementSpec here(String sql) {
        return jdbc.sql(sql).param("gemeente", Contexts.current().gemeente().code());
    }
}
