package nl.samenhang.besluit.plaatsing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.TeamId;
import nl.samenhang.netwerk.plek.BezettingId;
import nl.samenhang.netwerk.plek.PlekId;
import nl.samenhang.netwerk.plek.Pleksoort;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The SQL of placements. */
@Repository
class PlaatsingRepository {

    private static final String SELECT =
            "select p.* from plaatsing.plaatsing p where p.gemeente = :gemeente ";

    private final JdbcClient jdbc;

    PlaatsingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of a family, the newest first. */
    List<Plaatsing> of(GezinId gezin) {
        return here(SELECT + "and p.gezin = :gezin order by p.van desc, p.id desc")
                .param("gezin", gezin.value())
                .query(PlaatsingRepository::row)
                .list();
    }

    /**
     * Where the person lives, or will live from a day that was agreed on, the oldest first: more
     * than one only when two descriptions of a person became one.
     */
    List<Plaatsing> running(InwonerId inwoner) {
        return here(SELECT + "and p.inwoner = :inwoner and p.tot is null order by p.van, p.id")
                .param("inwoner", inwoner.value())
                .query(PlaatsingRepository::row)
                .list();
    }

    /** Where anybody lives, by person, of each the oldest first. */
    List<Plaatsing> running() {
        return here(SELECT + "and p.tot is null order by p.inwoner, p.van, p.id")
                .query(PlaatsingRepository::row)
                .list();
    }

    Optional<Plaatsing> find(PlaatsingId id) {
        return here(SELECT + "and p.id = :id")
                .param("id", id.value())
                .query(PlaatsingRepository::row)
                .optional();
    }

    /** The first placement of each person, when it began on or after a day. */
    List<Plaatsing> firstSince(LocalDate dag) {
        var sql =
                SELECT
                        + """
                          and p.van >= :dag and p.einde is distinct from 'NIET_BEGONNEN'
                          and not exists (
                              select 1 from plaatsing.plaatsing e
                               where e.gemeente = p.gemeente and e.inwoner = p.inwoner
                                 and e.einde is distinct from 'NIET_BEGONNEN' and (e.van, e.id) < (p.van, p.id))
                          """;
        return here(sql).param("dag", dag).query(PlaatsingRepository::row).list();
    }

    /** Two who place the same person at once do so one after the other. */
    void lock(InwonerId inwoner) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:sleutel, 0))::text")
                .param("sleutel", "plaatsing " + inwoner.value())
                .query(String.class)
                .single();
    }

    void insert(Plaatsing nieuw) {
        var sql =
                """
                insert into plaatsing.plaatsing (gemeente, id, gezin, inwoner, team, plek, bezetting, plek_naam,
                    aanbieder_naam, soort, afgeschermd, van, reden, door)
                values (:gemeente, :id, :gezin, :inwoner, :team, :plek, :bezetting, :naam, :aanbieder, :soort,
                    :afgeschermd, :van, :reden, :door)
                """;
        var plek = nieuw.plek();
        here(sql)
                .param("id", nieuw.id().value())
                .param("gezin", nieuw.gezin().value())
                .param("inwoner", nieuw.inwoner().value())
                .param("team", nieuw.team().map(TeamId::value).orElse(null))
                .param("plek", plek.id().value())
                .param("bezetting", nieuw.bezetting().value())
                .param("naam", plek.naam())
                .param("aanbieder", plek.aanbieder())
                .param("soort", plek.soort().name())
                .param("afgeschermd", plek.afgeschermd())
                .param("van", nieuw.van())
                .param("reden", nieuw.reden())
                .param("door", nieuw.door().value())
                .update();
    }

    void end(PlaatsingId id, Plaatsing.Einde einde) {
        here("""
             update plaatsing.plaatsing set tot = :tot, einde = :einde, einde_reden = :reden
              where gemeente = :gemeente and id = :id
             """)
                .param("id", id.value())
                .param("tot", einde.tot())
                .param("einde", einde.hoe().name())
                .param("reden", einde.reden())
                .update();
    }

    /** Who lives at a place since this day or longer and was not asked yet whether it fits. */
    List<Plaatsing> unasked(LocalDate sinds) {
        return here(SELECT
                        + "and p.van <= :sinds and p.tot is null and p.gevraagd_op is null and not p.afgeschermd")
                .param("sinds", sinds)
                .query(PlaatsingRepository::row)
                .list();
    }

    /** Whether nobody was asked before; true once. */
    boolean markAsked(PlaatsingId id, LocalDate dag) {
        var sql =
                """
                update plaatsing.plaatsing set gevraagd_op = :dag
                 where gemeente = :gemeente and id = :id and gevraagd_op is null and tot is null
                """;
        return here(sql).param("id", id.value()).param("dag", dag).update() > 0;
    }

    private StatementSpec here(String sql) {
        return jdbc.sql(sql).param("gemeente", Contexts.current().gemeente().code());
    }

    private static Plaatsing row(ResultSet rs, int row) throws SQLException {
        return new Plaatsing(
                new PlaatsingId(rs.getObject("id", UUID.class)),
                new GezinId(rs.getObject("gezin", UUID.class)),
                new InwonerId(rs.getObject("inwoner", UUID.class)),
                Optional.ofNullable(rs.getObject("team", UUID.class)).map(TeamId::new),
                new Woonplek(
                        new PlekId(rs.getObject("plek", UUID.class)),
                        rs.getString("plek_naam"),
                        rs.getString("aanbieder_naam"),
                        Pleksoort.valueOf(rs.getString("soort")),
                        rs.getBoolean("afgeschermd")),
                new BezettingId(rs.getObject("bezetting", UUID.class)),
                rs.getObject("van", LocalDate.class),
                rs.getString("reden"),
                new MedewerkerId(rs.getObject("door", UUID.class)),
                einde(rs));
    }

    private static Optional<Plaatsing.Einde> einde(ResultSet rs) throws SQLException {
        var tot = Optional.ofNullable(rs.getObject("tot", LocalDate.class));
        return tot.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Plaatsing.Einde(
                                Plaatsingseinde.valueOf(rs.getString("einde")),
                                tot.get(),
                                rs.getString("einde_reden")));
    }
}
