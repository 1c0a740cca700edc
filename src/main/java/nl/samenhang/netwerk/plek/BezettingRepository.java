package nl.samenhang.netwerk.plek;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.Periode;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The SQL of the days on which beds are taken. */
@Repository
class BezettingRepository {

    private static final String SELECT =
            """
            select id, plek, bed, lower(periode) as van, upper(periode) as tot, reden
              from plek.bezetting where gemeente = :gemeente
            """;

    private final JdbcClient jdbc;

    BezettingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of a place, what is not over on this day, by bed. */
    List<Bezetting> of(PlekId plek, LocalDate vandaag) {
        return here(SELECT
                        + "and plek = :plek and coalesce(upper(periode), 'infinity') > :vandaag order by bed, van")
                .param("plek", plek.value())
                .param("vandaag", vandaag)
                .query(BezettingRepository::row)
                .list();
    }

    Optional<Bezetting> find(BezettingId id) {
        return here(SELECT + "and id = :id")
                .param("id", id.value())
                .query(BezettingRepository::row)
                .optional();
    }

    /** The first bed that nobody has on any of these days. */
    Optional<Integer> freeBed(Plek plek, Periode periode) {
        var sql =
                """
                select n from generate_series(1, :bedden) n
                 where not exists (select 1 from plek.bezetting z
                                    where z.gemeente = :gemeente and z.plek = :plek and z.bed = n
                                      and z.periode && daterange(:van, :tot))
                 order by n limit 1
                """;
        return days(here(sql), periode)
                .param("bedden", plek.bedden())
                .param("plek", plek.id().value())
                .query(Integer.class)
                .optional();
    }

    /** Whether a bed that is numbered above this one is taken, on this day or later. */
    boolean isTakenAbove(PlekId plek, int bed, LocalDate vandaag) {
        return of(plek, vandaag).stream().anyMatch(b -> b.bed() > bed);
    }

    void insert(Bezetting nieuw) {
        var sql =
                """
                insert into plek.bezetting (gemeente, id, plek, bed, periode, reden)
                values (:gemeente, :id, :plek, :bed, daterange(:van, :tot), :reden)
                """;
        days(here(sql), nieuw.periode())
                .param("id", nieuw.id().value())
                .param("plek", nieuw.plek().value())
                .param("bed", nieuw.bed())
                .param("reden", nieuw.reden().name())
                .update();
    }

    void end(BezettingId id, LocalDate tot) {
        here("""
             update plek.bezetting set periode = daterange(lower(periode), :tot)
              where gemeente = :gemeente and id = :id
             """)
                .param("id", id.value())
                .param("tot", tot)
                .update();
    }

    void delete(BezettingId id) {
        here("delete from plek.bezetting where gemeente = :gemeente and id = :id")
                .param("id", id.value())
                .update();
    }

    private static StatementSpec days(StatementSpec statement, Periode periode) {
        return statement.param("van", periode.van()).param("tot", periode.tot().orElse(null));
    }

    private StatementSpec here(String sql) {
        return jdbc.sql(sql).param("gemeente", Contexts.current().gemeente().code());
    }

    private static Bezetting row(ResultSet rs, int row) throws SQLException {
        return new Bezetting(
                new BezettingId(rs.getObject("id", UUID.class)),
                new PlekId(rs.getObject("plek", UUID.class)),
                rs.getInt("bed"),
                new Periode(
                        rs.getObject("van", LocalDate.class),
                        Optional.ofNullable(rs.getObject("tot", LocalDate.class))),
                Bezettingsreden.valueOf(rs.getString("reden")));
    }
}
