package nl.samenhang.werkplek.toezicht;

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
import nl.samenhang.kernel.Ids;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.werkplek.toezicht.Logpatronen.Code;
import nl.samenhang.werkplek.toezicht.Logpatronen.Patroon;
import nl.samenhang.werkplek.toezicht.Vondst.Oordeel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class VondstRepository {

    private static final String COLUMNS =
            """
            select v.*, exists (select 1 from toezicht.oordeel o where o.gemeente = v.gemeente and o.vondst = v.id
                                and o.aantal >= v.aantal) as bekeken
            from toezicht.vondst v
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    VondstRepository(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Looks through the log of a day with one rule; again on the same day it finds what is more.
     */
    int search(Patroon patroon, LocalDate dag) {
        var sql =
                """
                insert into toezicht.vondst
                  (gemeente, id, patroon, dag, medewerker, naam, aantal, eerste, laatste, gevonden)
                select :gemeente, uuidv7(), :patroon, :dag, g.actor, m.naam, g.aantal, g.eerste, g.laatste, :now
                from (%s) g
                join security.v_medewerker m on m.gemeente = :gemeente and m.id = g.actor
                where g.aantal >= :drempel
                on conflict (gemeente, patroon, dag, medewerker) do update
                set aantal = excluded.aantal, eerste = excluded.eerste, laatste = excluded.laatste,
                    gevonden = excluded.gevonden
                where excluded.aantal > vondst.aantal
                """
                        .formatted(Patroonvragen.of(patroon.code()));
        return jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("patroon", patroon.code().name())
                .param("dag", dag)
                .param("zone", clock.getZone().getId())
                .param("van", start(dag))
                .param("tot", start(dag.plusDays(1)))
                .param("rollen", patroon.rollen().toArray(String[]::new))
                .param("drempel", patroon.drempel())
                .param("now", utc(clock.instant()))
                .update();
    }

    /** What is open, or all; the newest day first, after the last one of the page before. */
    List<Vondst> find(boolean all, Optional<Vondst> na, int limit) {
        var sql =
                "select * from ("
                        + COLUMNS
                        + """
                        ) v where (:all or not bekeken) and (dag, id) < (:dag, :id)
                        order by dag desc, id desc limit :limit
                        """;
        return jdbc.sql(sql)
                .param("all", all)
                .param("dag", na.map(Vondst::dag).orElse(LocalDate.of(9999, 1, 1)))
                .param("id", na.map(v -> v.id().value()).orElse(new UUID(-1, -1)))
                .param("limit", limit)
                .query((row, _) -> vondst(row))
                .list();
    }

    Optional<Vondst> find(VondstId id) {
        return jdbc.sql(COLUMNS + " where v.id = :id")
                .param("id", id.value())
                .query((row, _) -> vondst(row))
                .optional();
    }

    void insert(Vondst vondst, String notitie) {
        var sql =
                """
                insert into toezicht.oordeel (gemeente, id, vondst, aantal, notitie, door, door_naam, moment)
                values (:gemeente, :id, :vondst, :aantal, :notitie, :door, :naam, :now)
                """;
        jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("id", Ids.next())
                .param("vondst", vondst.id().value())
                .param("aantal", vondst.aantal())
                .param("notitie", notitie)
                .param("door", Contexts.current().actor())
                .param("naam", Contexts.current().actorNaam())
                .param("now", utc(clock.instant()))
                .update();
    }

    List<Oordeel> oordelen(VondstId id) {
        var sql = "select * from toezicht.oordeel where vondst = :id order by moment, id";
        return jdbc.sql(sql)
                .param("id", id.value())
                .query(
                        (row, _) ->
                                new Oordeel(
                                        row.getString("notitie"),
                                        row.getString("door_naam"),
                                        moment(row, "moment")))
                .list();
    }

    private OffsetDateTime start(LocalDate dag) {
        return utc(dag.atStartOfDay(clock.getZone()).toInstant());
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static Vondst vondst(ResultSet row) throws SQLException {
        return new Vondst(
                new VondstId(row.getObject("id", UUID.class)),
                Code.valueOf(row.getString("patroon")),
                row.getObject("dag", LocalDate.class),
                row.getObject("medewerker", UUID.class),
                row.getString("naam"),
                row.getInt("aantal"),
                moment(row, "eerste"),
                moment(row, "laatste"),
                row.getBoolean("bekeken"));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static String gemeente() {
        return Contexts.current().gemeente().code();
    }
}
