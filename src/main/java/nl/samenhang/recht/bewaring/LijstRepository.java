package nl.samenhang.recht.bewaring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.document.DocumentId;
import nl.samenhang.platform.jobs.TaakId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The lists. */
@Repository
class LijstRepository {

    private static final String SELECT = "select * from bewaring.lijst where gemeente = :gemeente ";

    private final JdbcClient jdbc;

    LijstRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when another list is not finished yet. */
    boolean insert(LijstId id, LocalDate vandaag) {
        var sql =
                """
                insert into bewaring.lijst (gemeente, id, status, opgesteld_op)
                values (:gemeente, :id, 'OPSTELLEN', :vandaag)
                on conflict do nothing
                """;
        return of(sql, id).param("vandaag", vandaag).update() == 1;
    }

    void setTaak(LijstId id, TaakId taak) {
        of("update bewaring.lijst set taak = :taak where gemeente = :gemeente and id = :id", id)
                .param("taak", taak.value())
                .update();
    }

    void propose(LijstId id, Lijststatus status, int onaf) {
        var sql =
                """
                update bewaring.lijst set status = :status, onaf = :onaf
                where gemeente = :gemeente and id = :id and status = 'OPSTELLEN'
                """;
        of(sql, id).param("status", status.name()).param("onaf", onaf).update();
    }

    void review(LijstId id, MedewerkerId wie, String naam, LocalDate op) {
        var sql =
                """
                update bewaring.lijst
                set status = 'BEOORDEELD', archivaris = :wie, archivaris_naam = :naam, beoordeeld_op = :op
                where gemeente = :gemeente and id = :id
                """;
        signature(sql, id, wie, naam, op);
    }

    /** Back to the archivist. */
    void giveBack(LijstId id) {
        var sql =
                """
                update bewaring.lijst
                set status = 'VOORGESTELD', archivaris = null, archivaris_naam = null, beoordeeld_op = null
                where gemeente = :gemeente and id = :id
                """;
        of(sql, id).update();
    }

    void sign(LijstId id, MedewerkerId wie, String naam, LocalDate op) {
        var sql =
                """
                update bewaring.lijst
                set status = 'ONDERTEKEND', ondertekenaar = :wie, ondertekenaar_naam = :naam, ondertekend_op = :op
                where gemeente = :gemeente and id = :id
                """;
        signature(sql, id, wie, naam, op);
    }

    void finish(LijstId id, DocumentId verklaring, LocalDate op) {
        var sql =
                """
                update bewaring.lijst set status = 'VERNIETIGD', verklaring = :verklaring, klaar_op = :op
                where gemeente = :gemeente and id = :id
                """;
        of(sql, id).param("verklaring", verklaring.value()).param("op", op).update();
    }

    Optional<Vernietigingslijst> find(LijstId id) {
        return of(SELECT + "and id = :id", id).query((row, _) -> lijst(row)).optional();
    }

    /** The same, and nobody else changes it until the transaction ends. */
    Optional<Vernietigingslijst> lock(LijstId id) {
        return of(SELECT + "and id = :id for update", id).query((row, _) -> lijst(row)).optional();
    }

    List<Vernietigingslijst> latest(int limit) {
        return jdbc.sql(SELECT + "order by opgesteld_op desc, id desc limit :limit")
                .param("gemeente", gemeente())
                .param("limit", limit)
                .query((row, _) -> lijst(row))
                .list();
    }

    private void signature(String sql, LijstId id, MedewerkerId wie, String naam, LocalDate op) {
        of(sql, id).param("wie", wie.value()).param("naam", naam).param("op", op).update();
    }

    private JdbcClient.StatementSpec of(String sql, LijstId id) {
        return jdbc.sql(sql).param("gemeente", gemeente()).param("id", id.value());
    }

    private static Vernietigingslijst lijst(ResultSet row) throws SQLException {
        return new Vernietigingslijst(
                new LijstId(row.getObject("id", UUID.class)),
                Lijststatus.valueOf(row.getString("status")),
                row.getObject("opgesteld_op", LocalDate.class),
                row.getInt("onaf"),
                signature(row, "archivaris", "beoordeeld_op"),
                signature(row, "ondertekenaar", "ondertekend_op"),
                Optional.ofNullable(row.getObject("taak", UUID.class)).map(TaakId::new),
                Optional.ofNullable(row.getObject("verklaring", UUID.class)).map(DocumentId::new),
                Optional.ofNullable(row.getObject("klaar_op", LocalDate.class)));
    }

    private static Optional<Vernietigingslijst.Handtekening> signature(
            ResultSet row, String wie, String op) throws SQLException {
        var id = row.getObject(wie, UUID.class);
        return id == null
                ? Optional.empty()
                : Optional.of(
                        new Vernietigingslijst.Handtekening(
                                id,
                                row.getString(wie + "_naam"),
                                row.getObject(op, LocalDate.class)));
    }

    private static String gemeente() {
        return Contexts.current().gemeente().code();
    }
}
