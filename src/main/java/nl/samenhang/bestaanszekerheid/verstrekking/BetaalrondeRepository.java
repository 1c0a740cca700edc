package nl.samenhang.bestaanszekerheid.verstrekking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.bestaanszekerheid.verstrekking.Betaalronde.Vrijgave;
import nl.samenhang.kernel.Bedrag;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The SQL of runs of payments and their orders. */
@Repository
class BetaalrondeRepository {

    private final JdbcClient jdbc;

    BetaalrondeRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Betaalronde> latest(int most) {
        return here("""
                    select * from verstrekking.betaalronde where gemeente = :gemeente
                     order by opgesteld_op desc, id desc limit :most
                    """)
                .param("most", most)
                .query(BetaalrondeRepository::row)
                .list();
    }

    Optional<Betaalronde> find(BetaalrondeId id) {
        return here("select * from verstrekking.betaalronde where gemeente = :gemeente and id = :id")
                .param("id", id.value())
                .query(BetaalrondeRepository::row)
                .optional();
    }

    /** Who prepares, releases or drops in the same moment waits. */
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:wie, 4))::text")
                .param("wie", "betaalronde " + Contexts.current().gemeente().code())
                .query(String.class)
                .single();
    }

    boolean isOneOpen() {
        return here("""
                    select exists (select 1 from verstrekking.betaalronde
                                    where gemeente = :gemeente and status = 'OPGESTELD')
                    """)
                .query(Boolean.class)
                .single();
    }

    void insert(Betaalronde nieuw) {
        var sql =
                """
                insert into verstrekking.betaalronde (gemeente, id, tot, uitvoeren_op, status, bericht, wacht, opgesteld_door,
                       opgesteld_op)
                values (:gemeente, :id, :tot, :uitvoeren, :status, :bericht, :wacht, :door, :op)
                """;
        here(sql)
                .param("id", nieuw.id().value())
                .param("tot", nieuw.tot())
                .param("uitvoeren", nieuw.uitvoerenOp())
                .param("status", nieuw.status().name())
                .param("bericht", nieuw.bericht())
                .param("wacht", nieuw.wacht())
                .param("door", nieuw.opsteller().value())
                .param("op", at(nieuw.opgesteldOp()))
                .update();
    }

    /** Takes in what is due; how many wait for an account. */
    void gather(Betaalronde ronde) {
        here("""
             update verstrekking.betaalronde set wacht = verstrekking.verzamel(:id, :tot, :uitvoeren)
              where gemeente = :gemeente and id = :id
             """)
                .param("id", ronde.id().value())
                .param("tot", ronde.tot())
                .param("uitvoeren", ronde.uitvoerenOp())
                .update();
    }

    List<Opdracht> opdrachten(BetaalrondeId id) {
        return here("""
                    select * from verstrekking.opdracht where gemeente = :gemeente and ronde = :ronde order by naam, id
                    """)
                .param("ronde", id.value())
                .query(BetaalrondeRepository::opdracht)
                .list();
    }

    void release(BetaalrondeId id, Vrijgave vrijgave, String bestand, LocalDate dag) {
        here("""
             update verstrekking.betaalronde
                set status = 'VRIJGEGEVEN', vrijgegeven_door = :door, vrijgegeven_op = :op, aantal = :aantal,
                    bedrag = :bedrag, hash = :hash, bestand = :bestand
              where gemeente = :gemeente and id = :id
             """)
                .param("id", id.value())
                .param("door", vrijgave.door().value())
                .param("op", at(vrijgave.op()))
                .param("aantal", vrijgave.totaal().aantal())
                .param("bedrag", vrijgave.totaal().bedrag().centen())
                .param("hash", vrijgave.hash())
                .param("bestand", bestand)
                .update();
        settle(id, Optional.of(dag));
    }

    void drop(BetaalrondeId id) {
        here("update verstrekking.betaalronde set status = 'VERVALLEN' where gemeente = :gemeente and id = :id")
                .param("id", id.value())
                .update();
        settle(id, Optional.empty());
    }

    Optional<String> bestand(BetaalrondeId id) {
        return here("""
                    select bestand from verstrekking.betaalronde
                     where gemeente = :gemeente and id = :id and bestand is not null
                    """)
                .param("id", id.value())
                .query(String.class)
                .optional();
    }

    /** The bank sent it back; false when it is no order that left, or came back already. */
    boolean returned(UUID opdracht, String reden, LocalDate dag) {
        return jdbc.sql("select verstrekking.kwam_terug(:id, :reden, :dag)")
                .param("id", opdracht)
                .param("reden", reden)
                .param("dag", dag)
                .query(Boolean.class)
                .single();
    }

    private void settle(BetaalrondeId id, Optional<LocalDate> dag) {
        jdbc.sql("select verstrekking.rond_af(:id, :dag::date)::text")
                .param("id", id.value())
                .param("dag", dag.orElse(null))
                .query(String.class)
                .single();
    }

    private StatementSpec here(String sql) {
        return jdbc.sql(sql).param("gemeente", Contexts.current().gemeente().code());
    }

    private static OffsetDateTime at(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    private static Betaalronde row(ResultSet rs, int row) throws SQLException {
        return new Betaalronde(
                new BetaalrondeId(rs.getObject("id", UUID.class)),
                rs.getObject("tot", LocalDate.class),
                rs.getObject("uitvoeren_op", LocalDate.class),
                Betaalronde.Status.valueOf(rs.getString("status")),
                rs.getString("bericht"),
                rs.getInt("wacht"),
                new MedewerkerId(rs.getObject("opgesteld_door", UUID.class)),
                rs.getObject("opgesteld_op", OffsetDateTime.class).toInstant(),
                rs.getString("hash") == null ? Optional.empty() : Optional.of(vrijgave(rs)));
    }

    private static Vrijgave vrijgave(ResultSet rs) throws SQLException {
        return new Vrijgave(
                new MedewerkerId(rs.getObject("vrijgegeven_door", UUID.class)),
                rs.getObject("vrijgegeven_op", OffsetDateTime.class).toInstant(),
                new Totaal(rs.getInt("aantal"), new Bedrag(rs.getLong("bedrag"))),
                rs.getString("hash"));
    }

    private static Opdracht opdracht(ResultSet rs, int row) throws SQLException {
        return new Opdracht(
                rs.getObject("id", UUID.class),
                new Iban(rs.getString("iban")),
                rs.getString("naam"),
                new Bedrag(rs.getLong("bedrag")),
                Optional.ofNullable(rs.getString("reden")));
    }
}
