package nl.samenhang.mensen.dubbel;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.mensen.inwoner.Wijziging;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The keys under which look-alikes are sought, and how far the search came. */
@Repository
class SleutelRepository {

    /** So many people of one key say that the key says nothing, such as a very common name. */
    private static final int COMMON = 50;

    private final JdbcClient jdbc;

    SleutelRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How far the search came; two searches wait for each other. */
    Wijziging position() {
        jdbc.sql(
                        "select pg_advisory_xact_lock(hashtextextended('dubbel.stand' || :gemeente, 0)) is null")
                .param("gemeente", gemeente())
                .query(Boolean.class)
                .single();
        var sql = "select gewijzigd_op, inwoner from dubbel.stand where gemeente = :gemeente";
        return jdbc.sql(sql)
                .param("gemeente", gemeente())
                .query(
                        (rs, row) ->
                                new Wijziging(
                                        rs.getObject("gewijzigd_op", OffsetDateTime.class),
                                        new InwonerId(rs.getObject("inwoner", UUID.class))))
                .optional()
                .orElse(Wijziging.BEGIN);
    }

    void moveTo(Wijziging plek) {
        var sql =
                """
                insert into dubbel.stand (gemeente, gewijzigd_op, inwoner) values (:gemeente, :op, :inwoner)
                on conflict (gemeente)
                do update set gewijzigd_op = excluded.gewijzigd_op, inwoner = excluded.inwoner
                """;
        jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("op", plek.op())
                .param("inwoner", plek.inwoner().value())
                .update();
    }

    void replace(Map<InwonerId, Set<String>> sleutels) {
        var ids = sleutels.keySet().stream().map(InwonerId::value).toArray(UUID[]::new);
        jdbc.sql("delete from dubbel.sleutel where gemeente = :gemeente and inwoner = any (:ids)")
                .param("gemeente", gemeente())
                .param("ids", ids)
                .update();
        var paren =
                sleutels.entrySet().stream()
                        .flatMap(e -> e.getValue().stream().map(s -> Map.entry(e.getKey(), s)))
                        .toList();
        var sql =
                """
                insert into dubbel.sleutel (gemeente, sleutel, inwoner)
                select :gemeente, * from unnest(:sleutels::text[], :inwoners::uuid[])
                """;
        jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("sleutels", paren.stream().map(Map.Entry::getValue).toArray(String[]::new))
                .param("inwoners", paren.stream().map(e -> e.getKey().value()).toArray(UUID[]::new))
                .update();
    }

    /** Who shares a key with one of these, and was not said to be somebody else. */
    List<Paar> candidates(Collection<InwonerId> inwoners) {
        var sql =
                """
                select distinct least(a.inwoner, b.inwoner) as een, greatest(a.inwoner, b.inwoner) as ander
                  from dubbel.sleutel a
                  join lateral (select inwoner from dubbel.sleutel
                                 where gemeente = :gemeente and sleutel = a.sleutel limit :common) b
                    on b.inwoner <> a.inwoner
                 where a.gemeente = :gemeente and a.inwoner = any (:ids)
                   and not exists (select 1 from dubbel.paar p
                                    where p.gemeente = :gemeente and p.een = least(a.inwoner, b.inwoner)
                                      and p.ander = greatest(a.inwoner, b.inwoner) and p.status = 'ANDERS')
                """;
        return jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("ids", inwoners.stream().map(InwonerId::value).toArray(UUID[]::new))
                .param("common", COMMON)
                .query(
                        (rs, row) ->
                                new Paar(
                                        new InwonerId(rs.getObject("een", UUID.class)),
                                        new InwonerId(rs.getObject("ander", UUID.class))))
                .list();
    }

    private static String gemeente() {
        return Contexts.current().gemeente().code();
    }
}
