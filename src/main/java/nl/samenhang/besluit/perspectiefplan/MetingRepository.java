package nl.samenhang.besluit.perspectiefplan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import nl.samenhang.kernel.Ids;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The SQL of the Big 5 and of the adults who stay. */
@Repository
class MetingRepository {

    private record Regel(LocalDate dag, Pijler pijler, Oordeel oordeel, MedewerkerId door) {}

    private final JdbcClient jdbc;

    MetingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * All that were made, the newest first. Of a day that came from elsewhere only a part may be
     * there; that is no measurement.
     */
    List<Meting> of(PerspectiefplanId plan) {
        var perDag = new LinkedHashMap<LocalDate, List<Regel>>();
        here("""
             select dag, pijler, kleur, woorden, door from perspectiefplan.oordeel
              where gemeente = :gemeente and plan = :plan order by dag desc, pijler
             """)
                .param("plan", plan.value())
                .query(MetingRepository::row)
                .list()
                .forEach(
                        regel ->
                                perDag.computeIfAbsent(regel.dag(), _ -> new ArrayList<>())
                                        .add(regel));
        return perDag.entrySet().stream()
                .filter(dag -> dag.getValue().size() == Pijler.values().length)
                .map(e -> meting(e.getKey(), e.getValue()))
                .toList();
    }

    /** What was judged on a day; again on that day replaces it. */
    void insert(Perspectiefplan plan, Meting meting) {
        var sql =
                """
                insert into perspectiefplan.oordeel
                    (gemeente, id, plan, gezin, inwoner, dag, pijler, kleur, woorden, door)
                values (:gemeente, :id, :plan, :gezin, :inwoner, :dag, :pijler, :kleur, :woorden, :door)
                on conflict (gemeente, plan, dag, pijler) do update
                   set kleur = excluded.kleur, woorden = excluded.woorden, door = excluded.door
                """;
        for (var pijler : Pijler.values()) {
            var oordeel = meting.of(pijler);
            about(sql, plan)
                    .param("dag", meting.dag())
                    .param("pijler", pijler.name())
                    .param("kleur", oordeel.kleur().name())
                    .param("woorden", oordeel.woorden())
                    .param("door", meting.door().value())
                    .update();
        }
    }

    List<Steunpersoon> steun(PerspectiefplanId plan) {
        return here("""
                    select id, naam, band from perspectiefplan.steun
                     where gemeente = :gemeente and plan = :plan order by id
                    """)
                .param("plan", plan.value())
                .query(
                        (rs, _) ->
                                new Steunpersoon(
                                        rs.getObject("id", UUID.class),
                                        rs.getString("naam"),
                                        rs.getString("band")))
                .list();
    }

    void addSteun(Perspectiefplan plan, String naam, String band) {
        about(
                        """
                        insert into perspectiefplan.steun (gemeente, id, plan, gezin, inwoner, naam, band)
                        values (:gemeente, :id, :plan, :gezin, :inwoner, :naam, :band)
                        """,
                        plan)
                .param("naam", naam)
                .param("band", band)
                .update();
    }

    void removeSteun(PerspectiefplanId plan, UUID id) {
        here("delete from perspectiefplan.steun where gemeente = :gemeente and plan = :plan and id = :id")
                .param("plan", plan.value())
                .param("id", id)
                .update();
    }

    private StatementSpec about(String sql, Perspectiefplan plan) {
        return here(sql)
                .param("id", Ids.next())
                .param("plan", plan.id().value())
                .param("gezin", plan.gezin().value())
                .param("inwoner", plan.inwoner().value());
    }

    private StatementSpec here(String sql) {
        return jdbc.sql(sql).param("gemeente", Contexts.current().gemeente().code());
    }

    private static Meting meting(LocalDate dag, List<Regel> regels) {
        var oordelen = new EnumMap<Pijler, Oordeel>(Pijler.class);
        regels.forEach(regel -> oordelen.put(regel.pijler(), regel.oordeel()));
        return new Meting(dag, oordelen, regels.getFirst().door());
    }

    private static Regel row(ResultSet rs, int row) throws SQLException {
        return new Regel(
                rs.getObject("dag", LocalDate.class),
                Pijler.valueOf(rs.getString("pijler")),
                new Oordeel(Kleur.valueOf(rs.getString("kleur")), rs.getString("woorden")),
                new MedewerkerId(rs.getObject("door", UUID.class)));
    }
}
