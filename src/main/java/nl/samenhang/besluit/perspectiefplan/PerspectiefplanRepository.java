package nl.samenhang.besluit.perspectiefplan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.samenhang.besluit.perspectiefplan.Perspectiefplan.Loslating;
import nl.samenhang.besluit.perspectiefplan.Perspectiefplan.Overdracht;
import nl.samenhang.besluit.perspectiefplan.Perspectiefplan.Verlenging;
import nl.samenhang.besluit.perspectiefplan.Perspectiefplan.Woorden;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The SQL of plans. */
@Repository
class PerspectiefplanRepository {

    private static final String SELECT =
            "select * from perspectiefplan.plan where gemeente = :gemeente ";

    private final JdbcClient jdbc;

    PerspectiefplanRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Perspectiefplan> find(PerspectiefplanId id) {
        return here(SELECT + "and id = :id")
                .param("id", id.value())
                .query(PlanRows::map)
                .optional();
    }

    /** The first one, of who was written down twice. */
    Optional<Perspectiefplan> ofInwoner(InwonerId inwoner) {
        return here(SELECT + "and inwoner = :inwoner order by geopend_op, id limit 1")
                .param("inwoner", inwoner.value())
                .query(PlanRows::map)
                .optional();
    }

    /** Of a file, the oldest young person first. */
    List<Perspectiefplan> of(GezinId gezin) {
        return here(SELECT + "and gezin = :gezin order by geboren, id")
                .param("gezin", gezin.value())
                .query(PlanRows::map)
                .list();
    }

    /** All that have not ended. */
    List<Perspectiefplan> running() {
        return here(SELECT + "and afgerond_op is null order by id").query(PlanRows::map).list();
    }

    Set<InwonerId> withPlan() {
        return here("select inwoner from perspectiefplan.plan where gemeente = :gemeente")
                .query((rs, _) -> new InwonerId(rs.getObject("inwoner", UUID.class)))
                .set();
    }

    void insert(Perspectiefplan plan) {
        var sql =
                """
                insert into perspectiefplan.plan (gemeente, id, gezin, inwoner, geboren, geopend_op)
                values (:gemeente, :id, :gezin, :inwoner, :geboren, :geopendOp)
                """;
        here(sql)
                .param("id", plan.id().value())
                .param("gezin", plan.gezin().value())
                .param("inwoner", plan.inwoner().value())
                .param("geboren", plan.geboren())
                .param("geopendOp", plan.geopendOp())
                .update();
    }

    void begun(PerspectiefplanId id, LocalDate op) {
        update(id, "begonnen_op = coalesce(begonnen_op, :op)").param("op", op).update();
    }

    void told(PerspectiefplanId id, LocalDate op) {
        update(id, "gemeld_op = :op").param("op", op).update();
    }

    void asked(PerspectiefplanId id, LocalDate moment) {
        update(id, "big5_gevraagd = :moment").param("moment", moment).update();
    }

    void write(PerspectiefplanId id, Woorden woorden) {
        update(id, "woorden = :tekst, woorden_zelf = :zelf, woorden_op = :op")
                .param("tekst", woorden.tekst())
                .param("zelf", woorden.zelf())
                .param("op", woorden.op())
                .update();
    }

    void prolong(PerspectiefplanId id, SoortHulp soort, Verlenging verlenging) {
        update(
                        id,
                        """
                        soort_hulp = :soort, verlengd_tot = :tot, verlengd_reden = :reden, verlengd_door = :door,
                        verlengd_op = :op
                        """)
                .param("soort", soort.name())
                .param("tot", verlenging.tot())
                .param("reden", verlenging.reden())
                .param("door", verlenging.door().value())
                .param("op", verlenging.op())
                .update();
    }

    void handOver(PerspectiefplanId id, Overdracht overdracht) {
        update(id, "overdracht_naar = :naar, overdracht_op = :op, overdracht_afspraak = :afspraak")
                .param("naar", overdracht.naar())
                .param("op", overdracht.op())
                .param("afspraak", overdracht.afspraak())
                .update();
    }

    void letGo(PerspectiefplanId id, Loslating loslating) {
        update(id, "loslaten_reden = :reden, loslaten_door = :door, loslaten_op = :op")
                .param("reden", loslating.reden())
                .param("door", loslating.door().value())
                .param("op", loslating.op())
                .update();
    }

    /** With the file: ended on a day, or going on again. */
    void end(GezinId gezin, Optional<LocalDate> op) {
        here("update perspectiefplan.plan set afgerond_op = :op::date where gemeente = :gemeente and gezin = :gezin")
                .param("op", op.orElse(null))
                .param("gezin", gezin.value())
                .update();
    }

    private StatementSpec update(PerspectiefplanId id, String set) {
        return here("update perspectiefplan.plan set "
                        + set
                        + " where gemeente = :gemeente and id = :id")
                .param("id", id.value());
    }

    private StatementSpec here(String sql) {
        return jdbc.sql(sql).param("gemeente", Contexts.current().gemeente().code());
    }
}
