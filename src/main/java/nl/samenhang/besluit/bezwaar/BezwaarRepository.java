package nl.samenhang.besluit.bezwaar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.besluit.aanvraag.AanvraagId;
import nl.samenhang.besluit.beschikking.BeschikkingId;
import nl.samenhang.besluit.bezwaar.Bezwaar.Beslissing;
import nl.samenhang.besluit.bezwaar.Bezwaar.Hoorzitting;
import nl.samenhang.besluit.bezwaar.Bezwaar.NietHoren;
import nl.samenhang.besluit.bezwaar.Bezwaar.Uitkomst;
import nl.samenhang.besluit.bezwaar.NieuwBezwaar.Elders;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The SQL of objections. */
@Repository
class BezwaarRepository {

    private static final String SELECT =
            "select * from bezwaar.bezwaar where gemeente = :gemeente ";

    private final JdbcClient jdbc;

    BezwaarRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Bezwaar> of(BeschikkingId beschikking) {
        return here(SELECT + "and beschikking = :beschikking order by ontvangen, id")
                .param("beschikking", beschikking.value())
                .query(BezwaarRepository::row)
                .list();
    }

    Optional<Bezwaar> find(BezwaarId id) {
        return here(SELECT + "and id = :id")
                .param("id", id.value())
                .query(BezwaarRepository::row)
                .optional();
    }

    /** Two people who work on one objection at once wait for each other. */
    void lock(BezwaarId id) {
        here(SELECT + "and id = :id for update").param("id", id.value()).query().listOfRows();
    }

    /** Two objections to one decision wait for each other. */
    void lock(BeschikkingId beschikking) {
        here(SELECT + "and beschikking = :beschikking order by id for update")
                .param("beschikking", beschikking.value())
                .query()
                .listOfRows();
    }

    void insert(Bezwaar nieuw, NieuwBezwaar zoals) {
        var sql =
                """
                insert into bezwaar.bezwaar
                    (gemeente, id, beschikking, gezin, inwoner, ontvangen, gepost, gronden, herstel_tot, tijdigheid,
                     commissie, elders, elders_ontvangen)
                values (:gemeente, :id, :beschikking, :gezin, :inwoner, :ontvangen, :gepost, :gronden, :herstelTot,
                        :tijdigheid, :commissie, :elders, :eldersOntvangen)
                """;
        here(sql)
                .param("id", nieuw.id().value())
                .param("beschikking", nieuw.beschikking().value())
                .param("gezin", nieuw.gezin().value())
                .param("inwoner", nieuw.inwoner().value())
                .param("ontvangen", nieuw.ontvangen())
                .param("gepost", zoals.gepost().orElse(null))
                .param("gronden", nieuw.gronden().orElse(null))
                .param("herstelTot", nieuw.herstelTot().orElse(null))
                .param("tijdigheid", nieuw.tijdigheid().name())
                .param("commissie", nieuw.commissie())
                .param("elders", zoals.elders().map(Elders::waar).orElse(null))
                .param("eldersOntvangen", zoals.elders().map(Elders::ontvangen).orElse(null))
                .update();
    }

    void complete(BezwaarId id, String gronden) {
        here("update bezwaar.bezwaar set gronden = :gronden where gemeente = :gemeente and id = :id")
                .param("id", id.value())
                .param("gronden", gronden)
                .update();
    }

    void excuse(BezwaarId id, String reden) {
        here("update bezwaar.bezwaar set verschoonbaar = :reden where gemeente = :gemeente and id = :id")
                .param("id", id.value())
                .param("reden", reden)
                .update();
    }

    void hear(BezwaarId id, Hoorzitting zitting) {
        here("""
             update bezwaar.bezwaar set zitting = :dag, hoorder = :hoorder, verslag = :verslag
              where gemeente = :gemeente and id = :id
             """)
                .param("id", id.value())
                .param("dag", zitting.dag())
                .param("hoorder", zitting.hoorder().value())
                .param("verslag", zitting.verslag().orElse(null))
                .update();
    }

    void decide(BezwaarId id, Beslissing beslissing) {
        var sql =
                """
                update bezwaar.bezwaar
                   set uitkomst = :uitkomst, niet_gehoord = :nietGehoord, motivering = :motivering, door = :door,
                       beslist_op = :op, beroep_tot = :beroepTot
                 where gemeente = :gemeente and id = :id
                """;
        here(sql)
                .param("id", id.value())
                .param("uitkomst", beslissing.uitkomst().name())
                .param("nietGehoord", beslissing.nietGehoord().map(NietHoren::name).orElse(null))
                .param("motivering", beslissing.motivering())
                .param("door", beslissing.door().value())
                .param("op", beslissing.op())
                .param("beroepTot", beslissing.beroepTot())
                .update();
    }

    void carryOut(BezwaarId id, AanvraagId nieuw) {
        here("update bezwaar.bezwaar set nieuwe_aanvraag = :nieuw where gemeente = :gemeente and id = :id")
                .param("id", id.value())
                .param("nieuw", nieuw.value())
                .update();
    }

    private StatementSpec here(String sql) {
        return jdbc.sql(sql).param("gemeente", Contexts.current().gemeente().code());
    }

    private static Bezwaar row(ResultSet rs, int row) throws SQLException {
        return new Bezwaar(
                new BezwaarId(rs.getObject("id", UUID.class)),
                new BeschikkingId(rs.getObject("beschikking", UUID.class)),
                new GezinId(rs.getObject("gezin", UUID.class)),
                new InwonerId(rs.getObject("inwoner", UUID.class)),
                rs.getObject("ontvangen", LocalDate.class),
                Optional.ofNullable(rs.getString("gronden")),
                Optional.ofNullable(rs.getObject("herstel_tot", LocalDate.class)),
                Tijdigheid.valueOf(rs.getString("tijdigheid")),
                Optional.ofNullable(rs.getString("verschoonbaar")),
                rs.getBoolean("commissie"),
                zitting(rs),
                beslissing(rs),
                Optional.ofNullable(rs.getObject("nieuwe_aanvraag", UUID.class))
                        .map(AanvraagId::new));
    }

    private static Optional<Hoorzitting> zitting(ResultSet rs) throws SQLException {
        var dag = rs.getObject("zitting", LocalDate.class);
        return dag == null
                ? Optional.empty()
                : Optional.of(
                        new Hoorzitting(
                                dag,
                                new MedewerkerId(rs.getObject("hoorder", UUID.class)),
                                Optional.ofNullable(rs.getString("verslag"))));
    }

    private static Optional<Beslissing> beslissing(ResultSet rs) throws SQLException {
        var uitkomst = rs.getString("uitkomst");
        return uitkomst == null
                ? Optional.empty()
                : Optional.of(
                        new Beslissing(
                                Uitkomst.valueOf(uitkomst),
                                Optional.ofNullable(rs.getString("niet_gehoord"))
                                        .map(NietHoren::valueOf),
                                rs.getString("motivering"),
                                new MedewerkerId(rs.getObject("door", UUID.class)),
                                rs.getObject("beslist_op", LocalDate.class),
                                rs.getObject("beroep_tot", LocalDate.class)));
    }
}
