package nl.samenhang.mensen.registerwijziging;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How far the changes were taken over, and about whom the register still has to answer. */
@Repository
class Standen {

    private final JdbcClient jdbc;

    Standen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Stand> find() {
        var sql =
                """
                select tot_en_met, geprobeerd_op, gelukt_op,
                       (select count(*) from registerwijziging.vraag v where v.gemeente = s.gemeente) as wachtend,
                       (select count(*) from registerwijziging.volgindicatie v
                         where v.gemeente = s.gemeente and v.status = 'GEVOLGD') as gevolgd
                  from registerwijziging.stand s where gemeente = :gemeente
                """;
        return jdbc.sql(sql)
                .param("gemeente", gemeente())
                .query(
                        (rs, row) ->
                                new Stand(
                                        rs.getObject("tot_en_met", LocalDate.class),
                                        rs.getObject("geprobeerd_op", OffsetDateTime.class)
                                                .toInstant(),
                                        Optional.ofNullable(
                                                        rs.getObject(
                                                                "gelukt_op", OffsetDateTime.class))
                                                .map(OffsetDateTime::toInstant),
                                        rs.getLong("wachtend"),
                                        rs.getLong("gevolgd")))
                .optional();
    }

    /** Writes down a try; a success moves the day up to which all is known. */
    void tried(LocalDate totEnMet, Instant now, boolean gelukt) {
        var sql =
                """
                insert into registerwijziging.stand (gemeente, tot_en_met, geprobeerd_op, gelukt_op)
                values (:gemeente, :dag, :nu, case when :gelukt then :nu::timestamptz end)
                on conflict (gemeente) do update
                   set tot_en_met = case when :gelukt then excluded.tot_en_met else stand.tot_en_met end,
                       geprobeerd_op = excluded.geprobeerd_op,
                       gelukt_op = coalesce(excluded.gelukt_op, stand.gelukt_op)
                """;
        jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("dag", totEnMet)
                .param("nu", now.atOffset(ZoneOffset.UTC))
                .param("gelukt", gelukt)
                .update();
    }

    /**
     * @param fout whether the register answered and we could not take it over; after many of these
     *     it is asked no more by itself
     */
    void queue(InwonerId wie, Instant now, boolean fout) {
        var sql =
                """
                insert into registerwijziging.vraag (gemeente, inwoner, gesteld_op)
                values (:gemeente, :inwoner, :nu)
                on conflict (gemeente, inwoner) do update set pogingen = registerwijziging.vraag.pogingen + :fout
                """;
        jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("inwoner", wie.value())
                .param("nu", now.atOffset(ZoneOffset.UTC))
                .param("fout", fout ? 1 : 0)
                .update();
    }

    void answered(InwonerId wie) {
        jdbc.sql("delete from registerwijziging.vraag where gemeente = :gemeente and inwoner = :id")
                .param("gemeente", gemeente())
                .param("id", wie.value())
                .update();
    }

    /** Who waits longest first. */
    List<InwonerId> waiting(int limit) {
        var sql =
                """
                select inwoner from registerwijziging.vraag where gemeente = :gemeente and pogingen < 20
                 order by pogingen, gesteld_op limit :limit
                """;
        return jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("limit", limit)
                .query((rs, row) -> new InwonerId(rs.getObject("inwoner", UUID.class)))
                .list();
    }

    boolean isWaiting(InwonerId wie) {
        var sql =
                """
                select exists (select 1 from registerwijziging.vraag
                                where gemeente = :gemeente and inwoner = :id)
                """;
        return jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("id", wie.value())
                .query(Boolean.class)
                .single();
    }

    private static String gemeente() {
        return Contexts.current().gemeente().code();
    }
}
