package nl.samenhang.platform.security;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Positie;
import nl.samenhang.platform.security.Dagregel.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class DagregelRepository {

    private final JdbcClient jdbc;
    private final Clock clock;

    DagregelRepository(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Who the person was before merges is looked up once, and not for each month of the log. A day
     * is never cut: its lines are read as a whole and what stood on the page before is left out by
     * its newest line.
     */
    List<Dagregel> find(Inzagevraag vraag, int limit) {
        var sql =
                """
                select dag, actor, max(actor_naam) as actor_naam, rol, organisatie, handeling, doel, noodknop,
                       array_agg(distinct onderwerp_soort) as onderwerpen, count(*)::int as keren,
                       max(moment) as laatste, (array_agg(id order by moment desc, id desc))[1] as laatste_regel
                from (select l.*, (l.moment at time zone :zone)::date as dag
                      from security.verwerkingslog l
                      where l.inwoner = any (array(select unnest(database.persons_behind(:inwoner))))
                        and l.moment >= :van and l.moment < :tot
                        and (cast(:actor as uuid) is null or l.actor = cast(:actor as uuid))
                        and (cast(:handeling as text) is null or l.handeling = cast(:handeling as text))) regel
                group by dag, actor, rol, organisatie, handeling, doel, noodknop
                having (max(moment), (array_agg(id order by moment desc, id desc))[1]) < (:naMoment, :naId)
                order by laatste desc, laatste_regel desc limit :limit
                """;
        return jdbc.sql(sql)
                .param("zone", clock.getZone().getId())
                .param("inwoner", vraag.inwoner().value())
                .param("van", utc(vraag.vanaf().map(this::start).orElse(Instant.EPOCH)))
                .param("tot", utc(end(vraag)))
                .param("actor", vraag.actor().orElse(null))
                .param("handeling", vraag.handeling().map(Enum::name).orElse(null))
                .param("naMoment", utc(vraag.na().moment()))
                .param("naId", vraag.na().id())
                .param("limit", limit)
                .query((row, _) -> line(row))
                .list();
    }

    /** Everybody who did something with this person's data. */
    List<Actor> actors(InwonerId inwoner) {
        var sql =
                """
                select actor, max(actor_naam) as naam from security.verwerkingslog
                where inwoner = any (array(select unnest(database.persons_behind(:inwoner)))) group by actor order by naam, actor
                """;
        return jdbc.sql(sql)
                .param("inwoner", inwoner.value())
                .query(
                        (row, _) ->
                                new Actor(
                                        row.getObject("actor", UUID.class), row.getString("naam")))
                .list();
    }

    private Instant end(Inzagevraag vraag) {
        var asked =
                vraag.tot().map(dag -> start(dag.plusDays(1))).orElse(Positie.NIEUWSTE.moment());
        if (vraag.na().equals(Positie.NIEUWSTE)) {
            return asked;
        }
        var day = LocalDate.ofInstant(vraag.na().moment(), clock.getZone());
        var known = start(day.plusDays(1));
        return known.isBefore(asked) ? known : asked;
    }

    private Instant start(LocalDate dag) {
        return dag.atStartOfDay(clock.getZone()).toInstant();
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static Dagregel line(ResultSet row) throws SQLException {
        return new Dagregel(
                row.getObject("dag", LocalDate.class),
                row.getObject("actor", UUID.class),
                row.getString("actor_naam"),
                row.getString("rol"),
                Optional.ofNullable(row.getString("organisatie")),
                Handeling.valueOf(row.getString("handeling")),
                row.getString("doel"),
                row.getBoolean("noodknop"),
                List.of((String[]) row.getArray("onderwerpen").getArray()),
                row.getInt("keren"),
                row.getObject("laatste", OffsetDateTime.class).toInstant(),
                row.getObject("laatste_regel", UUID.class));
    }
}
