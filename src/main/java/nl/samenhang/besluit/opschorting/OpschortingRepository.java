package nl.samenhang.besluit.opschorting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.besluit.aanvraag.AanvraagId;
import nl.samenhang.besluit.aanvraag.Beslisvraag.Soort;
import nl.samenhang.besluit.bezwaar.BezwaarId;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.recht.termijn.Opschortingsreden;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The SQL of why our time to decide stood still. */
@Repository
class OpschortingRepository {

    private static final String SELECT =
            "select * from opschorting.opschorting where gemeente = :gemeente ";

    private final JdbcClient jdbc;

    OpschortingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Opschorting> of(Onderwerp over) {
        return here(SELECT + "and coalesce(aanvraag, bezwaar) = :over order by van, id")
                .param("over", over.id())
                .query(OpschortingRepository::row)
                .list();
    }

    Opschorting get(UUID id) {
        return here(SELECT + "and id = :id")
                .param("id", id)
                .query(OpschortingRepository::row)
                .single();
    }

    /** Whose last day is over on this one while the clocks still stand still. */
    List<Opschorting> lapsed(LocalDate vandaag) {
        return here(SELECT + "and open and uiterlijk < :vandaag order by uiterlijk, id")
                .param("vandaag", vandaag)
                .query(OpschortingRepository::row)
                .list();
    }

    void insert(Opschorting nieuw) {
        var sql =
                """
                insert into opschorting.opschorting
                    (gemeente, id, aanvraag, bezwaar, gezin, inwoner, reden, toelichting, gemeld, van, uiterlijk, open)
                values (:gemeente, :id, :aanvraag, :bezwaar, :gezin, :inwoner, :reden, :toelichting, :gemeld, :van,
                        :uiterlijk, true)
                """;
        here(sql)
                .param("id", nieuw.id())
                .param("aanvraag", nieuw.soort() == Soort.AANVRAAG ? nieuw.over().id() : null)
                .param("bezwaar", nieuw.soort() == Soort.BEZWAAR ? nieuw.over().id() : null)
                .param("gezin", nieuw.gezin().value())
                .param("inwoner", nieuw.inwoner().value())
                .param("reden", nieuw.reden().name())
                .param("toelichting", nieuw.toelichting())
                .param("gemeld", nieuw.gemeld())
                .param("van", nieuw.van())
                .param("uiterlijk", nieuw.uiterlijk())
                .update();
    }

    /**
     * The clocks stand still no longer.
     *
     * @param klaar the last day on which there was reason; empty when it lasted to the end
     */
    void close(Onderwerp over, Optional<LocalDate> klaar) {
        here("""
             update opschorting.opschorting set open = false, klaar = :klaar
              where gemeente = :gemeente and coalesce(aanvraag, bezwaar) = :over and open
             """)
                .param("over", over.id())
                .param("klaar", klaar.orElse(null))
                .update();
    }

    private StatementSpec here(String sql) {
        return jdbc.sql(sql).param("gemeente", Contexts.current().gemeente().code());
    }

    private static Opschorting row(ResultSet rs, int row) throws SQLException {
        return new Opschorting(
                rs.getObject("id", UUID.class),
                over(rs),
                new GezinId(rs.getObject("gezin", UUID.class)),
                new InwonerId(rs.getObject("inwoner", UUID.class)),
                Opschortingsreden.valueOf(rs.getString("reden")),
                rs.getString("toelichting"),
                rs.getObject("gemeld", LocalDate.class),
                rs.getObject("van", LocalDate.class),
                rs.getObject("uiterlijk", LocalDate.class),
                rs.getBoolean("open"),
                Optional.ofNullable(rs.getObject("klaar", LocalDate.class)));
    }

    private static Onderwerp over(ResultSet rs) throws SQLException {
        var aanvraag = rs.getObject("aanvraag", UUID.class);
        return aanvraag == null
                ? new BezwaarId(rs.getObject("bezwaar", UUID.class)).onderwerp()
                : new AanvraagId(aanvraag).onderwerp();
    }
}
