package nl.samenhang.besluit.levering;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.besluit.levering.Levering.Begin;
import nl.samenhang.besluit.levering.Levering.Einde;
import nl.samenhang.besluit.voorziening.Voorziening;
import nl.samenhang.besluit.voorziening.VoorzieningId;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The SQL of when granted help was really given. */
@Repository
class LeveringRepository {

    private static final String SELECT =
            "select * from levering.levering where gemeente = :gemeente ";

    private final JdbcClient jdbc;

    LeveringRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of all help in a file, the first begin first. */
    List<Levering> of(GezinId gezin) {
        return Contexts.readOnce(
                Levering.class,
                gezin,
                () ->
                        here(SELECT + "and gezin = :gezin order by begin, id")
                                .param("gezin", gezin.value())
                                .query(LeveringRepository::row)
                                .list());
    }

    List<Levering> of(VoorzieningId voorziening) {
        return here(SELECT + "and voorziening = :voorziening order by begin, id")
                .param("voorziening", voorziening.value())
                .query(LeveringRepository::row)
                .list();
    }

    void insert(Voorziening hulp, Levering nieuw, Instant nu) {
        var sql =
                """
                insert into levering.levering
                    (gemeente, id, voorziening, gezin, inwoner, wet, begin, bron, begin_notitie, begin_door, begin_op)
                values (:gemeente, :id, :voorziening, :gezin, :inwoner, :wet, :begin, :bron, :notitie, :door, :nu)
                """;
        here(sql)
                .param("id", nieuw.id().value())
                .param("voorziening", hulp.id().value())
                .param("gezin", hulp.gezin().value())
                .param("inwoner", hulp.inwoner().value())
                .param("wet", hulp.wet().name())
                .param("begin", nieuw.begin().dag())
                .param("bron", nieuw.begin().bron().name())
                .param("notitie", nieuw.begin().notitie())
                .param("door", nieuw.begin().door().value())
                .param("nu", nu.atOffset(ZoneOffset.UTC))
                .update();
    }

    void end(LeveringId id, Einde einde, Instant nu) {
        var sql =
                """
                update levering.levering
                   set einde = :einde, reden = :reden, einde_notitie = :notitie, einde_door = :door, einde_op = :nu
                 where gemeente = :gemeente and id = :id
                """;
        here(sql)
                .param("id", id.value())
                .param("einde", einde.dag())
                .param("reden", einde.reden().name())
                .param("notitie", einde.notitie())
                .param("door", einde.door().value())
                .param("nu", nu.atOffset(ZoneOffset.UTC))
                .update();
    }

    /**
     * Who advised on help or decided on it, and how who asks did so.
     *
     * @return empty for colleagues: how they had a part is not told
     */
    Map<MedewerkerId, Optional<Aandeel>> betrokkenen(VoorzieningId voorziening) {
        var found = new HashMap<MedewerkerId, Optional<Aandeel>>();
        jdbc.sql("select medewerker, hoe from levering.betrokkenen(:voorziening)")
                .param("voorziening", voorziening.value())
                .query(
                        rs -> {
                            found.put(
                                    new MedewerkerId(rs.getObject("medewerker", UUID.class)),
                                    Optional.ofNullable(rs.getString("hoe")).map(Aandeel::valueOf));
                        });
        return found;
    }

    /** Decided help that runs, began by the decision on these days and is not known to be given. */
    List<VoorzieningId> unheardOf(LocalDate vanaf, LocalDate vandaag) {
        var sql =
                """
                select v.id from voorziening.voorziening v
                 where v.gemeente = :gemeente and v.regel is not null and v.wet in ('WMO', 'JEUGDWET')
                   and v.vervallen_op is null and v.periode @> :vandaag::date and lower(v.periode) >= :vanaf
                   and not exists (select 1 from levering.levering l
                                    where l.gemeente = v.gemeente and l.voorziening = v.id)
                 order by lower(v.periode), v.id
                """;
        return here(sql)
                .param("vanaf", vanaf)
                .param("vandaag", vandaag)
                .query((rs, _) -> new VoorzieningId(rs.getObject("id", UUID.class)))
                .list();
    }

    private StatementSpec here(String sql) {
        return jdbc.sql(sql).param("gemeente", Contexts.current().gemeente().code());
    }

    private static Levering row(ResultSet rs, int row) throws SQLException {
        var einde = rs.getObject("einde", LocalDate.class);
        return new Levering(
                new LeveringId(rs.getObject("id", UUID.class)),
                new VoorzieningId(rs.getObject("voorziening", UUID.class)),
                new Begin(
                        rs.getObject("begin", LocalDate.class),
                        Bron.valueOf(rs.getString("bron")),
                        rs.getString("begin_notitie"),
                        new MedewerkerId(rs.getObject("begin_door", UUID.class))),
                einde == null
                        ? Optional.empty()
                        : Optional.of(
                                new Einde(
                                        einde,
                                        Stopreden.valueOf(rs.getString("reden")),
                                        rs.getString("einde_notitie"),
                                        new MedewerkerId(rs.getObject("einde_door", UUID.class)))));
    }
}
