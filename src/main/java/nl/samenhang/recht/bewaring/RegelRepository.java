package nl.samenhang.recht.bewaring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The lines of the lists. */
@Repository
class RegelRepository {

    private static final String SELECT = "select * from bewaring.regel where gemeente = :gemeente ";

    private final JdbcClient jdbc;

    RegelRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The same thing stands on a list once, also when it is drawn up again after a crash. */
    void insert(LijstId lijst, Lijstregel regel) {
        var sql =
                """
                insert into bewaring.regel (gemeente, id, lijst, deel, onderwerp, soort, laatste, jaar, gebied,
                    personen, rijen)
                values (:gemeente, :id, :lijst, :deel, :onderwerp, :soort, :laatste, :jaar, :gebied, :personen, :rijen)
                on conflict do nothing
                """;
        in(sql, lijst)
                .param("id", regel.id().value())
                .param("deel", regel.deel())
                .param("onderwerp", regel.onderwerp().orElse(null))
                .param("soort", regel.soort())
                .param("laatste", regel.laatste())
                .param("jaar", regel.telling().einde().getYear())
                .param("gebied", regel.telling().gebied())
                .param("personen", regel.telling().personen())
                .param("rijen", regel.rijen())
                .update();
    }

    /** Whether the archivist keeps this out of lists on this day. */
    boolean isExcluded(UUID onderwerp, LocalDate dag) {
        var sql =
                """
                select exists (select 1 from bewaring.regel
                               where gemeente = :gemeente and onderwerp = :onderwerp and status = 'UITGEZONDERD'
                                 and (tot is null or tot >= :dag))
                """;
        return jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("onderwerp", onderwerp)
                .param("dag", dag)
                .query(Boolean.class)
                .single();
    }

    /** Which of these the archivist keeps on this day. */
    List<Uitzondering> excluded(Collection<UUID> onderwerpen, LocalDate dag) {
        var sql =
                """
                select distinct onderwerp, reden, tot from bewaring.regel
                 where gemeente = :gemeente and onderwerp = any (:onderwerpen) and status = 'UITGEZONDERD'
                   and (tot is null or tot >= :dag)
                 order by onderwerp, tot desc nulls first, reden
                """;
        return jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("onderwerpen", onderwerpen.toArray(UUID[]::new))
                .param("dag", dag)
                .query(
                        (row, _) ->
                                new Uitzondering(
                                        row.getObject("onderwerp", UUID.class),
                                        Uitzonderingsreden.valueOf(row.getString("reden")),
                                        Optional.ofNullable(row.getObject("tot", LocalDate.class))))
                .list();
    }

    Map<Regelstatus, Long> count(LijstId lijst) {
        var counts = new EnumMap<Regelstatus, Long>(Regelstatus.class);
        var sql =
                """
                select status, count(*) as aantal from bewaring.regel
                where gemeente = :gemeente and lijst = :lijst group by status
                """;
        in(sql, lijst)
                .query(
                        row -> {
                            counts.put(
                                    Regelstatus.valueOf(row.getString("status")),
                                    row.getLong("aantal"));
                        });
        return counts;
    }

    /** Lines in the order of their last change, from a place on. */
    List<Lijstregel> page(LijstId lijst, Regelstatus status, Optional<Lijstregel> na, int limit) {
        var sql =
                SELECT
                        + """
                        and lijst = :lijst and status = :status and (laatste, id) > (:laatste, :na)
                        order by laatste, id limit :limit
                        """;
        return in(sql, lijst)
                .param("status", status.name())
                .param("laatste", na.map(Lijstregel::laatste).orElse(LocalDate.of(1, 1, 1)))
                .param("na", na.map(r -> r.id().value()).orElse(new UUID(0, 0)))
                .param("limit", limit)
                .query((row, _) -> regel(row))
                .list();
    }

    Optional<Lijstregel> find(LijstId lijst, RegelId id) {
        return in(SELECT + "and lijst = :lijst and id = :id", lijst)
                .param("id", id.value())
                .query((row, _) -> regel(row))
                .optional();
    }

    Optional<Lijstregel> lock(LijstId lijst, RegelId id) {
        return in(SELECT + "and lijst = :lijst and id = :id for update", lijst)
                .param("id", id.value())
                .query((row, _) -> regel(row))
                .optional();
    }

    void mark(
            LijstId lijst,
            RegelId id,
            Regelstatus status,
            Optional<String> reden,
            String toelichting,
            Optional<LocalDate> tot) {
        var sql =
                """
                update bewaring.regel
                set status = :status, reden = :reden, toelichting = nullif(:toelichting, ''), tot = :tot
                where gemeente = :gemeente and lijst = :lijst and id = :id
                """;
        in(sql, lijst)
                .param("id", id.value())
                .param("status", status.name())
                .param("reden", reden.orElse(null))
                .param("toelichting", toelichting)
                .param("tot", tot.orElse(null))
                .update();
    }

    void destroyed(LijstId lijst, RegelId id, Bewaardeel.Telling telling, long rijen) {
        var sql =
                """
                update bewaring.regel
                set status = 'VERNIETIGD', onderwerp = null, jaar = :jaar, gebied = :gebied, personen = :personen,
                    rijen = :rijen
                where gemeente = :gemeente and lijst = :lijst and id = :id
                """;
        in(sql, lijst)
                .param("id", id.value())
                .param("jaar", telling.einde().getYear())
                .param("gebied", telling.gebied())
                .param("personen", telling.personen())
                .param("rijen", rijen)
                .update();
    }

    private JdbcClient.StatementSpec in(String sql, LijstId lijst) {
        return jdbc.sql(sql).param("gemeente", gemeente()).param("lijst", lijst.value());
    }

    private static Lijstregel regel(ResultSet row) throws SQLException {
        var jaar = LocalDate.of(row.getInt("jaar"), 1, 1);
        return new Lijstregel(
                new RegelId(row.getObject("id", UUID.class)),
                row.getString("deel"),
                Optional.ofNullable(row.getObject("onderwerp", UUID.class)),
                row.getString("soort"),
                row.getObject("laatste", LocalDate.class),
                new Bewaardeel.Telling(jaar, row.getString("gebied"), row.getInt("personen")),
                row.getLong("rijen"),
                Regelstatus.valueOf(row.getString("status")),
                Optional.ofNullable(row.getString("reden")),
                Optional.ofNullable(row.getString("toelichting")),
                Optional.ofNullable(row.getObject("tot", LocalDate.class)));
    }

    private static String gemeente() {
        return Contexts.current().gemeente().code();
    }
}
