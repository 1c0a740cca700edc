package nl.samenhang.besluit.ingebrekestelling;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.besluit.aanvraag.AanvraagId;
import nl.samenhang.besluit.aanvraag.Beslisvraag.Soort;
import nl.samenhang.besluit.bezwaar.BezwaarId;
import nl.samenhang.besluit.ingebrekestelling.Ingebrekestelling.Grond;
import nl.samenhang.besluit.ingebrekestelling.Ingebrekestelling.Vaststelling;
import nl.samenhang.kernel.Bedrag;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The SQL of notices of default. */
@Repository
class IngebrekestellingRepository {

    private static final String SELECT =
            "select * from ingebrekestelling.ingebrekestelling where gemeente = :gemeente ";

    private final JdbcClient jdbc;

    IngebrekestellingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Ingebrekestelling> of(Onderwerp over) {
        return here(SELECT + "and coalesce(aanvraag, bezwaar) = :over order by ontvangen, id")
                .param("over", over.id())
                .query(IngebrekestellingRepository::row)
                .list();
    }

    Optional<Ingebrekestelling> find(IngebrekestellingId id) {
        return here(SELECT + "and id = :id")
                .param("id", id.value())
                .query(IngebrekestellingRepository::row)
                .optional();
    }

    /** Two notices on one decision wait for each other. */
    void lock(Onderwerp over) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:over, 0))::text")
                .param("over", "ingebrekestelling " + over.id())
                .query(String.class)
                .single();
    }

    void insert(Ingebrekestelling nieuw) {
        var sql =
                """
                insert into ingebrekestelling.ingebrekestelling
                    (gemeente, id, aanvraag, bezwaar, gezin, inwoner, ontvangen, eerste_dag)
                values (:gemeente, :id, :aanvraag, :bezwaar, :gezin, :inwoner, :ontvangen, :eersteDag)
                """;
        here(sql)
                .param("id", nieuw.id().value())
                .param("aanvraag", nieuw.soort() == Soort.AANVRAAG ? nieuw.over().id() : null)
                .param("bezwaar", nieuw.soort() == Soort.BEZWAAR ? nieuw.over().id() : null)
                .param("gezin", nieuw.gezin().value())
                .param("inwoner", nieuw.inwoner().value())
                .param("ontvangen", nieuw.ontvangen())
                .param("eersteDag", nieuw.eersteDag().orElse(null))
                .update();
    }

    void decided(IngebrekestellingId id, LocalDate dag) {
        here("""
             update ingebrekestelling.ingebrekestelling set besloten_op = :dag
              where gemeente = :gemeente and id = :id
             """)
                .param("id", id.value())
                .param("dag", dag)
                .update();
    }

    void settle(IngebrekestellingId id, Vaststelling vaststelling) {
        var sql =
                """
                update ingebrekestelling.ingebrekestelling
                   set dagen = :dagen, bedrag = :bedrag, grond = :grond, vastgesteld_op = :op, bezwaar_tot = :tot
                 where gemeente = :gemeente and id = :id
                """;
        here(sql)
                .param("id", id.value())
                .param("dagen", vaststelling.dagen())
                .param("bedrag", vaststelling.bedrag().centen())
                .param("grond", vaststelling.grond().map(Grond::name).orElse(null))
                .param("op", vaststelling.op())
                .param("tot", vaststelling.bezwaarTot())
                .update();
    }

    private StatementSpec here(String sql) {
        return jdbc.sql(sql).param("gemeente", Contexts.current().gemeente().code());
    }

    private static Ingebrekestelling row(ResultSet rs, int row) throws SQLException {
        var vastgesteld = Optional.ofNullable(rs.getObject("vastgesteld_op", LocalDate.class));
        return new Ingebrekestelling(
                new IngebrekestellingId(rs.getObject("id", UUID.class)),
                over(rs),
                new GezinId(rs.getObject("gezin", UUID.class)),
                new InwonerId(rs.getObject("inwoner", UUID.class)),
                rs.getObject("ontvangen", LocalDate.class),
                Optional.ofNullable(rs.getObject("eerste_dag", LocalDate.class)),
                Optional.ofNullable(rs.getObject("besloten_op", LocalDate.class)),
                vastgesteld.isPresent()
                        ? Optional.of(vaststelling(rs, vastgesteld.get()))
                        : Optional.empty());
    }

    private static Onderwerp over(ResultSet rs) throws SQLException {
        var aanvraag = rs.getObject("aanvraag", UUID.class);
        return aanvraag == null
                ? new BezwaarId(rs.getObject("bezwaar", UUID.class)).onderwerp()
                : new AanvraagId(aanvraag).onderwerp();
    }

    private static Vaststelling vaststelling(ResultSet rs, LocalDate op) throws SQLException {
        return new Vaststelling(
                rs.getInt("dagen"),
                new Bedrag(rs.getLong("bedrag")),
                Optional.ofNullable(rs.getString("grond")).map(Grond::valueOf),
                op,
                rs.getObject("bezwaar_tot", LocalDate.class));
    }
}
