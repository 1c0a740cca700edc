package nl.samenhang.besluit.beschikking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.samenhang.besluit.aanvraag.AanvraagId;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The SQL of sets of decisions. */
@Repository
class BeschikkingRepository {

    private static final String SELECT =
            "select * from beschikking.beschikking where gemeente = :gemeente ";

    private final JdbcClient jdbc;

    BeschikkingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Beschikking> find(BeschikkingId id) {
        return here(SELECT + "and id = :id")
                .param("id", id.value())
                .query(BeschikkingRepository::row)
                .optional();
    }

    Optional<Beschikking> of(AanvraagId aanvraag) {
        return here(SELECT + "and aanvraag = :aanvraag")
                .param("aanvraag", aanvraag.value())
                .query(BeschikkingRepository::row)
                .optional();
    }

    /** Announced decisions of a household, the newest first. */
    List<Beschikking> announced(GezinId gezin) {
        return here(SELECT
                        + "and gezin = :gezin and status = 'BEKENDGEMAAKT' order by bekendgemaakt_op desc, id desc")
                .param("gezin", gezin.value())
                .query(BeschikkingRepository::row)
                .list();
    }

    /** Puts it down, or again after it was sent back. */
    void prepare(Beschikking nieuw, Instant op) {
        var sql =
                """
                insert into beschikking.beschikking
                    (gemeente, id, aanvraag, gezin, status, opsteller, opgesteld_op, tweede)
                values (:gemeente, :id, :aanvraag, :gezin, 'TER_GOEDKEURING', :opsteller, :op, :tweede)
                on conflict (gemeente, aanvraag) do update
                   set status = excluded.status, opsteller = excluded.opsteller, opgesteld_op = excluded.opgesteld_op,
                       tweede = excluded.tweede, goedkeurder = null, goedgekeurd_op = null
                """;
        here(sql)
                .param("id", nieuw.id().value())
                .param("aanvraag", nieuw.aanvraag().value())
                .param("gezin", nieuw.gezin().value())
                .param("opsteller", nieuw.opsteller().value())
                .param("op", op.atOffset(ZoneOffset.UTC))
                .param("tweede", nieuw.tweede().toArray(String[]::new))
                .update();
    }

    void agree(BeschikkingId id, MedewerkerId wie, Instant op) {
        here("""
             update beschikking.beschikking set goedkeurder = :wie, goedgekeurd_op = :op, terug = null
              where gemeente = :gemeente and id = :id
             """)
                .param("id", id.value())
                .param("wie", wie.value())
                .param("op", op.atOffset(ZoneOffset.UTC))
                .update();
    }

    void sendBack(BeschikkingId id, String reden) {
        here("""
             update beschikking.beschikking set status = 'TERUG', terug = :reden
              where gemeente = :gemeente and id = :id
             """)
                .param("id", id.value())
                .param("reden", reden)
                .update();
    }

    void announce(BeschikkingId id, LocalDate dag, LocalDate bezwaarTot) {
        here("""
             update beschikking.beschikking
                set status = 'BEKENDGEMAAKT', bekendgemaakt_op = :dag, bezwaar_tot = :bezwaarTot
              where gemeente = :gemeente and id = :id
             """)
                .param("id", id.value())
                .param("dag", dag)
                .param("bezwaarTot", bezwaarTot)
                .update();
    }

    /** How many lines the application has in all, also those that the asker may not know. */
    int linesInAll(AanvraagId id) {
        return jdbc.sql("select aanvraag.regels_samen(:id)")
                .param("id", id.value())
                .query(Integer.class)
                .single();
    }

    /** Who had a part in it, also by laws that the asker may not know. */
    Set<MedewerkerId> beslissers(BeschikkingId id) {
        return jdbc.sql("select medewerker from beschikking.beslissers(:id)")
                .param("id", id.value())
                .query((rs, _) -> new MedewerkerId(rs.getObject(1, UUID.class)))
                .set();
    }

    private StatementSpec here(String sql) {
        return jdbc.sql(sql).param("gemeente", Contexts.current().gemeente().code());
    }

    private static Beschikking row(ResultSet rs, int row) throws SQLException {
        return new Beschikking(
                new BeschikkingId(rs.getObject("id", UUID.class)),
                new AanvraagId(rs.getObject("aanvraag", UUID.class)),
                new GezinId(rs.getObject("gezin", UUID.class)),
                Beschikkingstatus.valueOf(rs.getString("status")),
                new MedewerkerId(rs.getObject("opsteller", UUID.class)),
                List.of((String[]) rs.getArray("tweede").getArray()),
                Optional.ofNullable(rs.getObject("goedkeurder", UUID.class)).map(MedewerkerId::new),
                Optional.ofNullable(rs.getString("terug")),
                Optional.ofNullable(rs.getObject("bekendgemaakt_op", LocalDate.class)),
                Optional.ofNullable(rs.getObject("bezwaar_tot", LocalDate.class)));
    }
}
