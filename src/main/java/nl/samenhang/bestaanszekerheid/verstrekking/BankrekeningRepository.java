package nl.samenhang.bestaanszekerheid.verstrekking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The SQL of accounts of people. */
@Repository
class BankrekeningRepository {

    private final JdbcClient jdbc;

    BankrekeningRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of a household, the newest first. */
    List<Bankrekening> of(GezinId gezin) {
        return here("""
                    select * from verstrekking.bankrekening
                     where gemeente = :gemeente and gezin = :gezin order by opgegeven_op desc, id desc
                    """)
                .param("gezin", gezin.value())
                .query(BankrekeningRepository::row)
                .list();
    }

    Optional<Bankrekening> find(BankrekeningId id) {
        return here("select * from verstrekking.bankrekening where gemeente = :gemeente and id = :id")
                .param("id", id.value())
                .query(BankrekeningRepository::row)
                .optional();
    }

    /** Two accounts for one person at once wait for each other. */
    void lock(InwonerId inwoner) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:wie, 4))::text")
                .param("wie", "bankrekening " + inwoner)
                .query(String.class)
                .single();
    }

    void insert(Bankrekening nieuw) {
        var sql =
                """
                insert into verstrekking.bankrekening (gemeente, id, gezin, inwoner, iban, naam, opgegeven_op, opgegeven_door,
                       status)
                values (:gemeente, :id, :gezin, :inwoner, :iban, :naam, :op, :door, :status)
                """;
        here(sql)
                .param("id", nieuw.id().value())
                .param("gezin", nieuw.gezin().value())
                .param("inwoner", nieuw.inwoner().value())
                .param("iban", nieuw.iban().nummer())
                .param("naam", nieuw.naam())
                .param("op", OffsetDateTime.ofInstant(nieuw.opgegevenOp(), ZoneOffset.UTC))
                .param("door", nieuw.door())
                .param("status", nieuw.status().name())
                .update();
    }

    /** All of this person that have this status no longer count. */
    void replace(Bankrekening ander, Bankrekening.Status status) {
        here("""
             update verstrekking.bankrekening set status = 'VERVANGEN'
              where gemeente = :gemeente and gezin = :gezin and inwoner = :inwoner and status = :status and id <> :id
             """)
                .param("gezin", ander.gezin().value())
                .param("inwoner", ander.inwoner().value())
                .param("status", status.name())
                .param("id", ander.id().value())
                .update();
    }

    void judge(
            BankrekeningId id,
            Bankrekening.Status status,
            UUID door,
            LocalDate op,
            String toelichting) {
        here("""
             update verstrekking.bankrekening
                set status = :status, bekeken_door = :door, bekeken_op = :op, toelichting = :toelichting
              where gemeente = :gemeente and id = :id
             """)
                .param("id", id.value())
                .param("status", status.name())
                .param("door", door)
                .param("op", op)
                .param("toelichting", toelichting)
                .update();
    }

    private StatementSpec here(String sql) {
        return jdbc.sql(sql).param("gemeente", Contexts.current().gemeente().code());
    }

    private static Bankrekening row(ResultSet rs, int row) throws SQLException {
        return new Bankrekening(
                new BankrekeningId(rs.getObject("id", UUID.class)),
                new GezinId(rs.getObject("gezin", UUID.class)),
                new InwonerId(rs.getObject("inwoner", UUID.class)),
                new Iban(rs.getString("iban")),
                rs.getString("naam"),
                rs.getObject("opgegeven_op", OffsetDateTime.class).toInstant(),
                rs.getObject("opgegeven_door", UUID.class),
                Bankrekening.Status.valueOf(rs.getString("status")),
                rs.getString("toelichting"));
    }
}
