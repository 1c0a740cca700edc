package nl.samenhang.geld.maatwerkbudget;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.Bedrag;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.Wet;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The SQL of spendings. */
@Repository
class BestedingRepository {

    private static final String SELECT =
            """
            select b.*, array(select a.wet from maatwerkbudget.aandeel a
                               where (a.gemeente, a.besteding) = (b.gemeente, b.id) order by a.wet) as wetten,
                   array(select a.bedrag from maatwerkbudget.aandeel a
                          where (a.gemeente, a.besteding) = (b.gemeente, b.id) order by a.wet) as bedragen
              from maatwerkbudget.besteding b where b.gemeente = :gemeente
            """;

    private final JdbcClient jdbc;

    BestedingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of a family, the newest first. */
    List<Besteding> of(GezinId gezin) {
        return here(SELECT + "and b.gezin = :gezin order by b.gevraagd_op desc, b.id desc")
                .param("gezin", gezin.value())
                .query(BestedingRepository::row)
                .list();
    }

    Optional<Besteding> find(BestedingId id) {
        return here(SELECT + "and b.id = :id")
                .param("id", id.value())
                .query(BestedingRepository::row)
                .optional();
    }

    /** Two requests for one family at once count each other. */
    void lock(GezinId gezin) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:wie, 6))::text")
                .param("wie", "maatwerkbudget " + gezin)
                .query(String.class)
                .single();
    }

    void insert(Besteding nieuw) {
        var sql =
                """
                insert into maatwerkbudget.besteding
                    (gemeente, id, gezin, inwoner, wat, bedrag, wet, waarom_niet, voorkomt, status, vrager, gevraagd_op)
                values (:gemeente, :id, :gezin, :inwoner, :wat, :bedrag, :wet, :waaromNiet, :voorkomt, :status, :vrager,
                        :gevraagdOp)
                """;
        here(sql)
                .param("id", nieuw.id().value())
                .param("gezin", nieuw.gezin().value())
                .param("inwoner", nieuw.inwoner().value())
                .param("wat", nieuw.wat())
                .param("bedrag", nieuw.bedrag().centen())
                .param("wet", nieuw.onderbouwing().wet().name())
                .param("waaromNiet", nieuw.onderbouwing().waaromNiet())
                .param("voorkomt", nieuw.onderbouwing().voorkomt())
                .param("status", nieuw.status().name())
                .param("vrager", nieuw.vrager().value())
                .param("gevraagdOp", at(nieuw.gevraagdOp()))
                .update();
        for (var aandeel : nieuw.aandelen()) {
            here("""
                 insert into maatwerkbudget.aandeel (gemeente, besteding, gezin, wet, bedrag)
                 values (:gemeente, :besteding, :gezin, :wet, :bedrag)
                 """)
                    .param("besteding", nieuw.id().value())
                    .param("gezin", nieuw.gezin().value())
                    .param("wet", aandeel.wet().name())
                    .param("bedrag", aandeel.bedrag().centen())
                    .update();
        }
    }

    void decide(BestedingId id, Bestedingstatus status, Besteding.Besluit besluit) {
        var sql =
                """
                update maatwerkbudget.besteding
                   set status = :status, besloten_door = :door, besloten_op = :op, toelichting = :toelichting
                 where gemeente = :gemeente and id = :id
                """;
        here(sql)
                .param("id", id.value())
                .param("status", status.name())
                .param("door", besluit.door().value())
                .param("op", at(besluit.op()))
                .param("toelichting", besluit.toelichting())
                .update();
    }

    void paid(BestedingId id, Instant op) {
        here("""
             update maatwerkbudget.besteding set status = 'BETAALD', betaald_op = :op
              where gemeente = :gemeente and id = :id
             """)
                .param("id", id.value())
                .param("op", at(op))
                .update();
    }

    private StatementSpec here(String sql) {
        return jdbc.sql(sql).param("gemeente", Contexts.current().gemeente().code());
    }

    private static Besteding row(ResultSet rs, int row) throws SQLException {
        return new Besteding(
                new BestedingId(rs.getObject("id", UUID.class)),
                new GezinId(rs.getObject("gezin", UUID.class)),
                new InwonerId(rs.getObject("inwoner", UUID.class)),
                rs.getString("wat"),
                new Bedrag(rs.getLong("bedrag")),
                new Onderbouwing(
                        Wet.valueOf(rs.getString("wet")),
                        rs.getString("waarom_niet"),
                        rs.getString("voorkomt")),
                aandelen(rs),
                Bestedingstatus.valueOf(rs.getString("status")),
                new MedewerkerId(rs.getObject("vrager", UUID.class)),
                moment(rs, "gevraagd_op").orElseThrow(),
                besluit(rs),
                moment(rs, "betaald_op"));
    }

    private static List<Aandeel> aandelen(ResultSet rs) throws SQLException {
        var wetten = (String[]) rs.getArray("wetten").getArray();
        var bedragen = (Long[]) rs.getArray("bedragen").getArray();
        var aandelen = new ArrayList<Aandeel>();
        for (var i = 0; i < wetten.length; i++) {
            aandelen.add(new Aandeel(Wet.valueOf(wetten[i]), new Bedrag(bedragen[i])));
        }
        return aandelen;
    }

    private static Optional<Besteding.Besluit> besluit(ResultSet rs) throws SQLException {
        var op = moment(rs, "besloten_op");
        return op.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Besteding.Besluit(
                                new MedewerkerId(rs.getObject("besloten_door", UUID.class)),
                                op.get(),
                                rs.getString("toelichting")));
    }

    private static Optional<Instant> moment(ResultSet rs, String kolom) throws SQLException {
        return Optional.ofNullable(rs.getObject(kolom, OffsetDateTime.class))
                .map(OffsetDateTime::toInstant);
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
