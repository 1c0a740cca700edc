package nl.samenhang.mensen.huishouden;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Open questions about who lives with whom, and the answers that were given. */
@Repository
class TwijfelRepository {

    private final JdbcClient jdbc;

    TwijfelRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A question with the address it is about. */
    record Vraag(String sleutel, Twijfel twijfel) {}

    /** Puts the open questions of these addresses in the place of those that were there. */
    void replace(Collection<String> sleutels, List<Vraag> vragen) {
        var gone =
                """
                delete from huishouden.twijfel t
                 where t.gemeente = :gemeente and t.adressleutel = any(:sleutels)
                   and not exists (select 1 from unnest(:inwoners::uuid[], :bij::uuid[]) as open (inwoner, bij)
                                    where open.inwoner = t.inwoner and open.bij = t.bij)
                """;
        with(gone, vragen).param("sleutels", sleutels.toArray(String[]::new)).update();
        var insert =
                """
                insert into huishouden.twijfel (gemeente, id, adressleutel, inwoner, bij, reden)
                select :gemeente, id, sleutel, inwoner, bij, reden
                  from unnest(:ids::uuid[], :vraagsleutels::text[], :inwoners::uuid[], :bij::uuid[], :redenen::text[])
                       as vraag (id, sleutel, inwoner, bij, reden)
                on conflict (gemeente, inwoner, bij)
                do update set adressleutel = excluded.adressleutel, reden = excluded.reden
                """;
        with(insert, vragen)
                .param(
                        "ids",
                        vragen.stream().map(vraag -> TwijfelId.next().value()).toArray(UUID[]::new))
                .param("vraagsleutels", vragen.stream().map(Vraag::sleutel).toArray(String[]::new))
                .param(
                        "redenen",
                        vragen.stream()
                                .map(vraag -> vraag.twijfel().reden().name())
                                .toArray(String[]::new))
                .update();
    }

    Optional<Vraag> find(TwijfelId id) {
        var sql =
                """
                select adressleutel, inwoner, bij, reden from huishouden.twijfel
                 where gemeente = :gemeente and id = :id
                """;
        return jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("id", id.value())
                .query(
                        (rs, row) ->
                                new Vraag(
                                        rs.getString("adressleutel"),
                                        new Twijfel(
                                                new InwonerId(rs.getObject("inwoner", UUID.class)),
                                                new InwonerId(rs.getObject("bij", UUID.class)),
                                                Twijfelreden.valueOf(rs.getString("reden")))))
                .optional();
    }

    /** The questions after the given one, the oldest first. */
    List<OpenTwijfel> after(UUID id, int limit) {
        var sql =
                """
                select id, inwoner, bij, reden from huishouden.twijfel
                 where gemeente = :gemeente and id > :id order by id limit :limit
                """;
        return jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("id", id)
                .param("limit", limit)
                .query(TwijfelRepository::open)
                .list();
    }

    List<OpenTwijfel> about(Collection<InwonerId> inwoners) {
        var sql =
                """
                select id, inwoner, bij, reden from huishouden.twijfel
                 where gemeente = :gemeente and (inwoner = any(:ids) or bij = any(:ids)) order by id
                """;
        return jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("ids", inwoners.stream().map(InwonerId::value).toArray(UUID[]::new))
                .query(TwijfelRepository::open)
                .list();
    }

    boolean hasOpen(Collection<InwonerId> inwoners) {
        var sql =
                """
                select exists (select 1 from huishouden.twijfel
                 where gemeente = :gemeente and (inwoner = any(:ids) or bij = any(:ids)))
                """;
        return jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("ids", inwoners.stream().map(InwonerId::value).toArray(UUID[]::new))
                .query(Boolean.class)
                .single();
    }

    Map<Paar, Boolean> answersAbout(Collection<InwonerId> inwoners) {
        var sql =
                """
                select een, ander, samen from huishouden.antwoord
                 where gemeente = :gemeente and een = any(:ids) and ander = any(:ids)
                """;
        var antwoorden = new HashMap<Paar, Boolean>();
        jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("ids", inwoners.stream().map(InwonerId::value).toArray(UUID[]::new))
                .query(
                        rs -> {
                            var paar =
                                    Paar.of(
                                            new InwonerId(rs.getObject("een", UUID.class)),
                                            new InwonerId(rs.getObject("ander", UUID.class)));
                            antwoorden.put(paar, rs.getBoolean("samen"));
                        });
        return antwoorden;
    }

    void answer(Paar paar, boolean samen, Instant op) {
        var sql =
                """
                insert into huishouden.antwoord (gemeente, een, ander, samen, door, op)
                values (:gemeente, :een, :ander, :samen, :door, :op)
                on conflict (gemeente, een, ander)
                do update set samen = excluded.samen, door = excluded.door, op = excluded.op
                """;
        jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("een", paar.een().value())
                .param("ander", paar.ander().value())
                .param("samen", samen)
                .param("door", Contexts.current().actor())
                .param("op", OffsetDateTime.ofInstant(op, ZoneOffset.UTC))
                .update();
    }

    private static OpenTwijfel open(ResultSet rs, int row) throws SQLException {
        return new OpenTwijfel(
                new TwijfelId(rs.getObject("id", UUID.class)),
                new InwonerId(rs.getObject("inwoner", UUID.class)),
                new InwonerId(rs.getObject("bij", UUID.class)),
                Twijfelreden.valueOf(rs.getString("reden")));
    }

    private JdbcClient.StatementSpec with(String sql, List<Vraag> vragen) {
        return jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("inwoners", ids(vragen, Twijfel::inwoner))
                .param("bij", ids(vragen, Twijfel::bij));
    }

    private static UUID[] ids(List<Vraag> vragen, Function<Twijfel, InwonerId> who) {
        return vragen.stream()
                .map(vraag -> who.apply(vraag.twijfel()).value())
                .toArray(UUID[]::new);
    }

    private static String gemeente() {
        return Contexts.current().gemeente().code();
    }
}
