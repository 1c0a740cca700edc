package nl.samenhang.besluit.perspectiefplan.kamer;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.besluit.perspectiefplan.Perspectiefplan;
import nl.samenhang.besluit.perspectiefplan.PerspectiefplanId;
import nl.samenhang.kernel.Ids;
import nl.samenhang.kernel.Periode;
import nl.samenhang.netwerk.plek.BezettingId;
import nl.samenhang.netwerk.plek.PlekId;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The SQL of the rooms that are kept for young people. */
@Repository
class ReserveringRepository {

    record Rij(PlekId plek, BezettingId bezetting, Periode periode, String aandacht) {}

    private final JdbcClient jdbc;

    ReserveringRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Rij> of(PerspectiefplanId plan) {
        return here("""
                    select plek, bezetting, van, tot, aandacht from perspectiefplan.reservering
                     where gemeente = :gemeente and plan = :plan
                    """)
                .param("plan", plan.value())
                .query(
                        (rs, _) ->
                                new Rij(
                                        new PlekId(rs.getObject("plek", UUID.class)),
                                        new BezettingId(rs.getObject("bezetting", UUID.class)),
                                        Periode.between(
                                                rs.getObject("van", LocalDate.class),
                                                rs.getObject("tot", LocalDate.class)),
                                        rs.getString("aandacht")))
                .optional();
    }

    void insert(Perspectiefplan plan, Reservering nieuw) {
        var kamer = nieuw.kamer();
        here("""
             insert into perspectiefplan.reservering
                 (gemeente, id, plek, bezetting, plaats, aandacht, plan, gezin, inwoner, van, tot)
             values (:gemeente, :id, :plek, :bezetting, :plaats, :aandacht, :plan, :gezin, :inwoner, :van, :tot)
             """)
                .param("id", Ids.next())
                .param("plek", kamer.id().value())
                .param("bezetting", nieuw.bezetting().value())
                .param("plaats", kamer.gebied())
                .param("aandacht", nieuw.aandacht())
                .param("plan", plan.id().value())
                .param("gezin", plan.gezin().value())
                .param("inwoner", plan.inwoner().value())
                .param("van", nieuw.periode().van())
                .param("tot", nieuw.periode().tot().orElseThrow())
                .update();
    }

    void delete(PerspectiefplanId plan) {
        here("delete from perspectiefplan.reservering where gemeente = :gemeente and plan = :plan")
                .param("plan", plan.value())
                .update();
    }

    private StatementSpec here(String sql) {
        return jdbc.sql(sql).param("gemeente", Contexts.current().gemeente().code());
    }
}
