package nl.samenhang.platform.logboek;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ZegelRepository {

    /** Half a megabyte of hashes: what is compared at once fits in memory. */
    private static final int LINES_IN_A_SEAL = 10_000;

    private static final String SEAL =
            """
            with recursive
            nu as materialized (
              select pg_current_snapshot() as stand,
                     (select max(verschuiving) from logboek.tijdperk) as verschuiving,
                     coalesce(l.stand, '1:1:') as sinds,
                     -- Before the first seal nothing was over, lines of before the first number either.
                     coalesce(l.verschuiving, -(1::bigint << 60)) as sinds_verschuiving,
                     coalesce(l.nr, 0) as nr, coalesce(l.hash, decode(repeat('00', 32), 'hex')) as hash
              from (select) een
              left join (select * from logboek.zegel where gemeente = :gemeente order by nr desc limit 1) l on true),
            open as (
              select b.id, b.moment, b.blad, (row_number() over (order by b.id) - 1) / :most as deel
              from security.v_logblad b cross join nu
              where b.gemeente = :gemeente and b.transactie >= :vanaf
                and logboek.was_over(b.transactie, nu.verschuiving, nu.stand)
                and not logboek.was_over(b.transactie, nu.sinds_verschuiving, nu.sinds)),
            delen as materialized (
              select deel, count(*)::int as aantal, min(moment) as oudste, max(moment) as jongste,
                     string_agg(uuid_send(id) || blad, ''::bytea order by id) as regels
              from open group by deel),
            nieuw as materialized (
              select d.deel, d.regels,
                     row(:gemeente, nu.nr + 1 + d.deel, nu.nr + 1, count(*) over (), nu.verschuiving, nu.stand,
                         nu.sinds_verschuiving, nu.sinds, d.aantal, d.oudste, d.jongste, :now, ''::bytea, ''::bytea,
                         ''::bytea)::logboek.zegel as z
              from delen d cross join nu),
            koppen as materialized (
              select deel, logboek.zegelkop(z) as kop, sha256(regels) as lijst from nieuw),
            keten (deel, vorige, hash) as (
              select k.deel, nu.hash, logboek.zegelhash(nu.hash, k.kop, k.lijst)
              from koppen k cross join nu where k.deel = 0
              union all
              select k.deel, v.hash, logboek.zegelhash(v.hash, k.kop, k.lijst)
              from keten v join koppen k on k.deel = v.deel + 1)
            insert into logboek.zegel
            select (n.z).gemeente, (n.z).nr, (n.z).venster, (n.z).delen, (n.z).verschuiving, (n.z).stand,
                   (n.z).sinds_verschuiving, (n.z).sinds, (n.z).aantal, (n.z).oudste, (n.z).jongste, (n.z).gezegeld,
                   n.regels, k.vorige, k.hash
            from nieuw n join keten k on k.deel = n.deel
            """;

    private final JdbcClient jdbc;

    ZegelRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One statement, so that the picture of the transactions and the lines are of one moment.
     *
     * @param vanaf below this number of a transaction all lines are sealed
     */
    int seal(long vanaf, Instant now) {
        planFor();
        return jdbc.sql(SEAL)
                .param("gemeente", gemeente())
                .param("most", LINES_IN_A_SEAL)
                .param("vanaf", vanaf)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    long lowestOpen() {
        var sql =
                """
                select pg_snapshot_xmin(stand)::text::bigint + verschuiving from logboek.zegel
                where gemeente = :gemeente order by nr desc limit 1
                """;
        return jdbc.sql(sql)
                .param("gemeente", gemeente())
                .query(Long.class)
                .optional()
                .orElse(Long.MIN_VALUE);
    }

    long countOpen(long vanaf) {
        planFor();
        var sql =
                """
                select count(*) from security.v_logblad b
                left join (select stand, verschuiving from logboek.zegel where gemeente = :gemeente
                           order by nr desc limit 1) l on true
                where b.gemeente = :gemeente and b.transactie >= :vanaf
                  and (l.stand is null or not logboek.was_over(b.transactie, l.verschuiving, l.stand))
                """;
        return jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("vanaf", vanaf)
                .query(Long.class)
                .single();
    }

    Optional<Zegel> newest() {
        var sql =
                """
                select nr, aantal, gezegeld, encode(hash, 'hex') as hash from logboek.zegel
                where gemeente = :gemeente order by nr desc limit 1
                """;
        return jdbc.sql(sql)
                .param("gemeente", gemeente())
                .query(
                        (row, _) ->
                                new Zegel(
                                        row.getLong("nr"),
                                        row.getInt("aantal"),
                                        row.getObject("gezegeld", OffsetDateTime.class).toInstant(),
                                        row.getString("hash")))
                .optional();
    }

    /**
     * For any number PostgreSQL would read the whole log; for this one it reads the last minute.
     */
    private void planFor() {
        jdbc.sql("select set_config('plan_cache_mode', 'force_custom_plan', true)")
                .query(String.class)
                .single();
    }

    private static String gemeente() {
        return Contexts.current().gemeente().code();
    }
}
