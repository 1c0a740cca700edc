package nl.samenhang.mensen.dubbel;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.mensen.inwoner.Gelijkenis;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Pairs of persons who look alike. */
@Repository
class PaarRepository {

    private static final String SELECT =
            """
            select een, ander, punten, redenen, status, beoordeeld_op, door_naam, toelichting
              from dubbel.paar where gemeente = :gemeente
            """;

    private final JdbcClient jdbc;

    PaarRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Dubbel> find(Paar paar) {
        return jdbc.sql(SELECT + " and een = :een and ander = :ander")
                .param("gemeente", gemeente())
                .param("een", paar.een().value())
                .param("ander", paar.ander().value())
                .query(PaarRepository::row)
                .optional();
    }

    List<Dubbel> of(InwonerId inwoner) {
        return jdbc.sql(
                        SELECT
                                + " and (een = :wie or ander = :wie) order by punten desc, een, ander")
                .param("gemeente", gemeente())
                .param("wie", inwoner.value())
                .query(PaarRepository::row)
                .list();
    }

    /** The pairs after the given one, the most certain first. */
    List<Dubbel> after(Paarstatus status, Optional<Dubbel> na, int limit) {
        var sql =
                SELECT
                        + """
                         and status = :status
                         and (punten < :punten or (punten = :punten and (een, ander) > (:een, :ander)))
                         order by punten desc, een, ander limit :limit
                        """;
        return jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("status", status.name())
                .param("punten", na.map(Dubbel::punten).orElse(Integer.MAX_VALUE))
                .param("een", na.map(d -> d.paar().een().value()).orElse(new UUID(0, 0)))
                .param("ander", na.map(d -> d.paar().ander().value()).orElse(new UUID(0, 0)))
                .param("limit", limit)
                .query(PaarRepository::row)
                .list();
    }

    /** A likeness that was found; what somebody said of the pair stays. */
    void found(Paar paar, Gelijkenis gelijkenis, Instant op) {
        var sql =
                """
                insert into dubbel.paar (gemeente, een, ander, punten, redenen, status, gevonden_op)
                values (:gemeente, :een, :ander, :punten, :redenen, 'OPEN', :op)
                on conflict (gemeente, een, ander)
                do update set punten = excluded.punten, redenen = excluded.redenen where paar.status <> 'ANDERS'
                """;
        write(sql, paar, gelijkenis, op).update();
    }

    void judge(
            Paar paar, Gelijkenis gelijkenis, Paarstatus status, String toelichting, Instant op) {
        var sql =
                """
                insert into dubbel.paar (gemeente, een, ander, punten, redenen, status, gevonden_op,
                       beoordeeld_op, door, door_naam, toelichting)
                values (:gemeente, :een, :ander, :punten, :redenen, :status, :op, :op, :door, :naam, :toelichting)
                on conflict (gemeente, een, ander)
                do update set status = excluded.status, beoordeeld_op = excluded.beoordeeld_op, door = excluded.door,
                       door_naam = excluded.door_naam, toelichting = excluded.toelichting
                """;
        var context = Contexts.current();
        write(sql, paar, gelijkenis, op)
                .param("status", status.name())
                .param("door", context.actor())
                .param("naam", context.actorNaam())
                .param("toelichting", toelichting)
                .update();
    }

    /** Open questions about these people that are none any more. */
    void close(Collection<InwonerId> inwoners, Collection<Paar> behalve) {
        var sql =
                """
                delete from dubbel.paar p
                 where gemeente = :gemeente and status = 'OPEN' and (een = any (:ids) or ander = any (:ids))
                   and not exists (select 1 from unnest(:een::uuid[], :ander::uuid[]) as nog (een, ander)
                                    where nog.een = p.een and nog.ander = p.ander)
                """;
        jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("ids", inwoners.stream().map(InwonerId::value).toArray(UUID[]::new))
                .param("een", behalve.stream().map(p -> p.een().value()).toArray(UUID[]::new))
                .param("ander", behalve.stream().map(p -> p.ander().value()).toArray(UUID[]::new))
                .update();
    }

    private JdbcClient.StatementSpec write(
            String sql, Paar paar, Gelijkenis gelijkenis, Instant op) {
        return jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("een", paar.een().value())
                .param("ander", paar.ander().value())
                .param("punten", gelijkenis.punten())
                .param(
                        "redenen",
                        gelijkenis.redenen().stream().map(Enum::name).toArray(String[]::new))
                .param("op", OffsetDateTime.ofInstant(op, ZoneOffset.UTC));
    }

    private static Dubbel row(ResultSet rs, int row) throws SQLException {
        var op = rs.getObject("beoordeeld_op", OffsetDateTime.class);
        return new Dubbel(
                new Paar(
                        new InwonerId(rs.getObject("een", UUID.class)),
                        new InwonerId(rs.getObject("ander", UUID.class))),
                rs.getInt("punten"),
                Arrays.stream((String[]) rs.getArray("redenen").getArray())
                        .map(Gelijkenis.Reden::valueOf)
                        .toList(),
                Paarstatus.valueOf(rs.getString("status")),
                op == null
                        ? Optional.empty()
                        : Optional.of(
                                new Oordeel(
                                        rs.getString("door_naam"),
                                        op.toInstant(),
                                        Optional.ofNullable(rs.getString("toelichting"))
                                                .orElse(""))));
    }

    private static String gemeente() {
        return Contexts.current().gemeente().code();
    }
}
