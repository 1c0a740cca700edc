package nl.samenhang.recht.termijn;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class TermijnRepository {

    private final JdbcClient jdbc;
    private final JdbcOperations batch;

    TermijnRepository(JdbcClient jdbc, JdbcOperations batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    /** One round trip for all; starting what already runs has no second effect. */
    void insertAll(List<LopendeTermijn> termijnen) {
        var sql =
                """
                insert into termijn.lopende_termijn
                  (gemeente, id, code, stap, onderwerp_soort, onderwerp_id, gezin, start, uiterlijk, tijdstip)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (gemeente, onderwerp_id, onderwerp_soort, code, stap)
                  where status <> 'BEEINDIGD' do nothing
                """;
        var gemeente = gemeente();
        batch.batchUpdate(sql, termijnen.stream().map(termijn -> row(gemeente, termijn)).toList());
    }

    List<LopendeTermijn> findRunning(Onderwerp onderwerp) {
        var sql =
                """
                select * from termijn.lopende_termijn
                where gemeente = :gemeente and onderwerp_id = :id and onderwerp_soort = :soort
                  and status <> 'BEEINDIGD'
                order by uiterlijk, id
                """;
        return jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("id", onderwerp.id())
                .param("soort", onderwerp.soort())
                .query(TermijnRepository::map)
                .list();
    }

    List<LopendeTermijn> findRunning(GezinId gezin) {
        var sql =
                """
                select * from termijn.lopende_termijn
                where gemeente = :gemeente and gezin = :gezin and status <> 'BEEINDIGD'
                order by uiterlijk, id
                """;
        return jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("gezin", gezin.value())
                .query(TermijnRepository::map)
                .list();
    }

    /** At most so many clocks whose last day is over, marked as such. */
    List<LopendeTermijn> expire(LocalDate vandaag, int limit) {
        var sql =
                """
                update termijn.lopende_termijn set status = 'VERSTREKEN'
                where (gemeente, id) in (
                  select gemeente, id from termijn.lopende_termijn
                  where gemeente = :gemeente and status = 'LOPEND' and uiterlijk < :vandaag
                  order by uiterlijk limit :limit for update skip locked)
                returning *
                """;
        return jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("vandaag", vandaag)
                .param("limit", limit)
                .query(TermijnRepository::map)
                .list();
    }

    void update(LopendeTermijn termijn, Optional<LocalDate> beeindigdOp) {
        var sql =
                """
                update termijn.lopende_termijn
                set uiterlijk = :uiterlijk, status = :status, verlengd = :verlengd, beeindigd_op = :einde
                where gemeente = :gemeente and id = :id
                """;
        jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("id", termijn.id().value())
                .param("uiterlijk", termijn.uiterlijk())
                .param("status", termijn.status().name())
                .param("verlengd", termijn.verlengd())
                .param("einde", beeindigdOp.orElse(null))
                .update();
    }

    private static Object[] row(String gemeente, LopendeTermijn termijn) {
        return new Object[] {
            gemeente,
            termijn.id().value(),
            termijn.code(),
            termijn.stap().orElse(""),
            termijn.onderwerp().soort(),
            termijn.onderwerp().id(),
            termijn.gezin().map(GezinId::value).orElse(null),
            termijn.start(),
            termijn.uiterlijk(),
            termijn.tijdstip().map(moment -> moment.atOffset(ZoneOffset.UTC)).orElse(null)
        };
    }

    private static LopendeTermijn map(ResultSet rs, int row) throws SQLException {
        return new LopendeTermijn(
                new TermijnId(rs.getObject("id", UUID.class)),
                rs.getString("code"),
                Optional.of(rs.getString("stap")).filter(stap -> !stap.isEmpty()),
                new Onderwerp(
                        rs.getString("onderwerp_soort"), rs.getObject("onderwerp_id", UUID.class)),
                Optional.ofNullable(rs.getObject("gezin", UUID.class)).map(GezinId::new),
                rs.getObject("start", LocalDate.class),
                rs.getObject("uiterlijk", LocalDate.class),
                Optional.ofNullable(rs.getObject("tijdstip", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                rs.getBoolean("verlengd"),
                Termijnstatus.valueOf(rs.getString("status")));
    }

    private static String gemeente() {
        return Contexts.current().gemeente().code();
    }
}
