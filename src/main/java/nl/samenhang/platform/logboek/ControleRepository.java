package nl.samenhang.platform.logboek;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ControleRepository {

    /** So many lines are compared at once, or all of one window when those are more. */
    private static final int LINES_AT_ONCE = 50_000;

    private static final int MOST_SEALS = 2_000;

    private static final String NO_HASH = "00".repeat(32);

    /**
     * Where a check begins.
     *
     * @param vorige the seal before it, which is taken for true
     */
    record Begin(long vorige, String hash) {}

    /**
     * What a seal says of itself.
     *
     * @param van the lowest number of a transaction that its lines may have
     * @param tot the first number that they may not have
     * @param klopt whether its hash is that of its own content
     */
    record Kop(
            long nr,
            int aantal,
            Instant oudste,
            long van,
            long tot,
            String vorige,
            String hash,
            boolean klopt) {}

    private static final String COMPARE =
            """
            with grens as materialized (
              select e.sinds, e.sinds_verschuiving, l.stand, l.verschuiving
              from logboek.zegel e, logboek.zegel l
              where e.gemeente = :gemeente and e.nr = :eerste and l.gemeente = :gemeente and l.nr = :laatste),
            vermeld as materialized (
              select z.nr, substr(z.regels, i * 48 + 1, 16) as id, substr(z.regels, i * 48 + 17, 32) as blad
              -- Joined to nothing, so that the hashes are fetched once and not for each line.
              from (select nr, aantal, regels || ''::bytea as regels from logboek.zegel
                    where gemeente = :gemeente and nr between :eerste and :laatste
                      and oudste >= (select coalesce(max(maand) + interval '1 month', '-infinity') from logboek.afvoer)
                    offset 0) z
              cross join generate_series(0, z.aantal - 1) i),
            aanwezig as materialized (
              select uuid_send(b.id) as id, b.blad, b.transactie from security.v_logblad b, grens g
              where b.gemeente = :gemeente and b.transactie >= :van and b.transactie < :tot
                and logboek.was_over(b.transactie, g.verschuiving, g.stand)
                and not logboek.was_over(b.transactie, g.sinds_verschuiving, g.sinds))
            select coalesce(v.nr, (select min(z.venster) from logboek.zegel z
                                   where z.gemeente = :gemeente and z.nr between :eerste and :laatste
                                     and logboek.was_over(a.transactie, z.verschuiving, z.stand))) as zegel,
                   encode(coalesce(v.id, a.id), 'hex')::uuid as regel,
                   case when v.id is null then 'REGEL_TOEGEVOEGD'
                        when a.id is null and not exists (
                          select 1 from security.verwerkingslog w
                          where w.gemeente = :gemeente and w.id = encode(v.id, 'hex')::uuid) then 'REGEL_VERWIJDERD'
                        else 'REGEL_GEWIJZIGD' end as soort
            from vermeld v full join aanwezig a on a.id = v.id
            where v.id is null or a.id is null or v.blad <> a.blad
            order by 1, 2 limit 1
            """;

    private final JdbcClient jdbc;

    ControleRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Begin start(Optional<Instant> vanaf) {
        var sql =
                """
                select nr, encode(hash, 'hex') as hash from logboek.zegel
                where gemeente = :gemeente
                  and nr < (select min(venster) from logboek.zegel where gemeente = :gemeente and jongste >= :vanaf)
                order by nr desc limit 1
                """;
        return vanaf.flatMap(
                        moment ->
                                jdbc.sql(sql)
                                        .param("gemeente", gemeente())
                                        .param("vanaf", moment.atOffset(ZoneOffset.UTC))
                                        .query(
                                                (row, _) ->
                                                        new Begin(
                                                                row.getLong("nr"),
                                                                row.getString("hash")))
                                        .optional())
                .orElse(new Begin(0, NO_HASH));
    }

    boolean has(Anker anker) {
        var sql =
                """
                select exists (select 1 from logboek.zegel
                where gemeente = :gemeente and nr = :nr and encode(hash, 'hex') = :hash)
                """;
        return jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("nr", anker.nr())
                .param("hash", anker.hash())
                .query(Boolean.class)
                .single();
    }

    long countSealed() {
        return jdbc.sql(
                        "select coalesce(sum(aantal), 0) from logboek.zegel where gemeente = :gemeente")
                .param("gemeente", gemeente())
                .query(Long.class)
                .single();
    }

    /** The next seals, whole windows of them. */
    List<Kop> koppen(long vanaf) {
        var sql =
                """
                with volgende as (
                  select nr, venster, delen, sum(aantal) over (order by nr) - aantal as ervoor
                  from (select * from logboek.zegel where gemeente = :gemeente and nr >= :vanaf
                        order by nr limit :most) z),
                einde as (
                  select greatest(nr, venster + delen - 1) as nr from volgende
                  where ervoor < :lines order by volgende.nr desc limit 1)
                select z.nr, z.aantal, z.oudste,
                       pg_snapshot_xmin(z.sinds)::text::bigint + z.sinds_verschuiving as van,
                       pg_snapshot_xmax(z.stand)::text::bigint + z.verschuiving as tot, encode(z.vorige, 'hex') as vorige, encode(z.hash, 'hex') as hash,
                       z.hash = logboek.zegelhash(z.vorige, logboek.zegelkop(z), sha256(z.regels)) as klopt
                from logboek.zegel z
                where z.gemeente = :gemeente and z.nr between :vanaf and (select nr from einde)
                order by z.nr
                """;
        return jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("vanaf", vanaf)
                .param("most", MOST_SEALS)
                .param("lines", LINES_AT_ONCE)
                .query((row, _) -> kop(row))
                .list();
    }

    /** The first line under these seals that is not as it was written. */
    Optional<Breuk> compare(List<Kop> koppen) {
        // For any two numbers PostgreSQL would read the whole log; for these it reads a few
        // minutes.
        jdbc.sql("select set_config('plan_cache_mode', 'force_custom_plan', true)")
                .query(String.class)
                .single();
        return jdbc.sql(COMPARE)
                .param("gemeente", gemeente())
                .param("eerste", koppen.getFirst().nr())
                .param("laatste", koppen.getLast().nr())
                .param("van", koppen.getFirst().van())
                .param("tot", koppen.getLast().tot())
                .query(
                        (row, _) ->
                                new Breuk(
                                        row.getLong("zegel"),
                                        Breuk.Soort.valueOf(row.getString("soort")),
                                        Optional.of(row.getObject("regel", UUID.class))))
                .optional();
    }

    private static Kop kop(ResultSet row) throws SQLException {
        return new Kop(
                row.getLong("nr"),
                row.getInt("aantal"),
                row.getObject("oudste", OffsetDateTime.class).toInstant(),
                row.getLong("van"),
                row.getLong("tot"),
                row.getString("vorige"),
                row.getString("hash"),
                row.getBoolean("klopt"));
    }

    private static String gemeente() {
        return Contexts.current().gemeente().code();
    }
}
