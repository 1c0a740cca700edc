package nl.samenhang.mensen.privacyverzoek;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of requests. */
@Repository
class VerzoekRepository {

    private static final String SELECT =
            "select * from privacyverzoek.verzoek where gemeente = :gemeente ";

    private final JdbcClient jdbc;

    VerzoekRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Verzoek verzoek) {
        var sql =
                """
                insert into privacyverzoek.verzoek (gemeente, id, soort, inwoner, aanvrager, aanvrager_naam,
                    aanvrager_adres, hoedanigheid, kanaal, identiteit, vraag, ontvangen_op, uiterlijk, status)
                values (:gemeente, :id, :soort, :inwoner, :aanvrager, :naam, :adres, :hoedanigheid, :kanaal,
                    :identiteit, :vraag, :ontvangen, :uiterlijk, :status)
                """;
        bound(sql)
                .param("id", verzoek.id().value())
                .param("soort", verzoek.soort().name())
                .param("inwoner", verzoek.inwoner().value())
                .param("aanvrager", verzoek.aanvrager().map(InwonerId::value).orElse(null))
                .param("naam", verzoek.aanvragerNaam())
                .param("adres", verzoek.aanvragerAdres().toArray(String[]::new))
                .param("hoedanigheid", verzoek.hoedanigheid().name())
                .param("kanaal", verzoek.kanaal().name())
                .param("identiteit", verzoek.identiteit().name())
                .param("vraag", verzoek.vraag())
                .param("ontvangen", verzoek.ontvangenOp())
                .param("uiterlijk", verzoek.uiterlijk())
                .param("status", verzoek.status().name())
                .update();
    }

    Optional<Verzoek> find(VerzoekId id) {
        return bound(SELECT + "and id = :id")
                .param("id", id.value())
                .query(VerzoekRepository::verzoek)
                .optional();
    }

    /** For the rest of the transaction nobody else decides on it. */
    void lock(VerzoekId id) {
        bound(SELECT + "and id = :id for update")
                .param("id", id.value())
                .query(VerzoekRepository::verzoek)
                .optional();
    }

    List<Verzoek> open() {
        return bound(
                        SELECT
                                + "and status in ('OPEN', 'TE_TEKENEN') order by uiterlijk, id limit 200")
                .query(VerzoekRepository::verzoek)
                .list();
    }

    List<Verzoek> decided(int limit) {
        return bound(SELECT + "and status = 'BESLOTEN' order by besloten_op desc, id desc limit :n")
                .param("n", limit)
                .query(VerzoekRepository::verzoek)
                .list();
    }

    List<Verzoek> ofAanvrager(InwonerId aanvrager) {
        return bound(SELECT + "and aanvrager = :aanvrager order by id desc limit 100")
                .param("aanvrager", aanvrager.value())
                .query(VerzoekRepository::verzoek)
                .list();
    }

    List<Verzoek> about(InwonerId inwoner) {
        return bound(SELECT + "and inwoner = :inwoner order by id desc limit 100")
                .param("inwoner", inwoner.value())
                .query(VerzoekRepository::verzoek)
                .list();
    }

    void extend(VerzoekId id, LocalDate uiterlijk, String reden) {
        var sql =
                """
                update privacyverzoek.verzoek set uiterlijk = :uiterlijk, uitstel_reden = :reden
                 where gemeente = :gemeente and id = :id
                """;
        bound(sql)
                .param("uiterlijk", uiterlijk)
                .param("reden", reden)
                .param("id", id.value())
                .update();
    }

    void update(VerzoekId id, Verzoekstatus status) {
        bound(
                        "update privacyverzoek.verzoek set status = :status where gemeente = :gemeente and id = :id")
                .param("status", status.name())
                .param("id", id.value())
                .update();
    }

    void update(VerzoekId id, Verzoekstatus status, Besluit besluit) {
        var sql =
                """
                update privacyverzoek.verzoek
                   set status = :status, uitkomst = :uitkomst, grond = :grond, toestemming = :toestemming,
                       motivering = :motivering, artikel = :artikel, besloten_op = :op, door = :door,
                       door_naam = :doorNaam, bezwaar_tot = :bezwaar
                 where gemeente = :gemeente and id = :id
                """;
        bound(sql)
                .param("status", status.name())
                .param("uitkomst", besluit.uitkomst().name())
                .param("grond", besluit.grond().map(Enum::name).orElse(null))
                .param("toestemming", besluit.toestemming().orElse(null))
                .param("motivering", besluit.motivering())
                .param("artikel", besluit.artikel())
                .param("op", besluit.beslotenOp().orElse(null))
                .param("door", besluit.door())
                .param("doorNaam", besluit.doorNaam())
                .param("bezwaar", besluit.bezwaarTot().orElse(null))
                .param("id", id.value())
                .update();
    }

    /** The second person signs (four eyes). */
    void sign(VerzoekId id) {
        var sql =
                """
                update privacyverzoek.verzoek set ondertekenaar = :wie, ondertekenaar_naam = :naam
                 where gemeente = :gemeente and id = :id
                """;
        bound(sql)
                .param("wie", Contexts.current().actor())
                .param("naam", Contexts.current().actorNaam())
                .param("id", id.value())
                .update();
    }

    /** The second did not sign: it is open again, without a decision. */
    void reopen(VerzoekId id) {
        var sql =
                """
                update privacyverzoek.verzoek
                   set status = 'OPEN', uitkomst = null, grond = null, toestemming = null, motivering = null,
                       artikel = null, door = null, door_naam = null
                 where gemeente = :gemeente and id = :id
                """;
        bound(sql).param("id", id.value()).update();
    }

    private JdbcClient.StatementSpec bound(String sql) {
        return jdbc.sql(sql).param("gemeente", Contexts.current().gemeente().code());
    }

    private static Verzoek verzoek(ResultSet rs, int row) throws SQLException {
        return new Verzoek(
                new VerzoekId(rs.getObject("id", UUID.class)),
                Verzoeksoort.valueOf(rs.getString("soort")),
                new InwonerId(rs.getObject("inwoner", UUID.class)),
                Optional.ofNullable(rs.getObject("aanvrager", UUID.class)).map(InwonerId::new),
                rs.getString("aanvrager_naam"),
                List.of((String[]) rs.getArray("aanvrager_adres").getArray()),
                Hoedanigheid.valueOf(rs.getString("hoedanigheid")),
                Verzoekweg.valueOf(rs.getString("kanaal")),
                Identiteit.valueOf(rs.getString("identiteit")),
                rs.getString("vraag"),
                rs.getObject("ontvangen_op", LocalDate.class),
                rs.getObject("uiterlijk", LocalDate.class),
                Optional.ofNullable(rs.getString("uitstel_reden")),
                Verzoekstatus.valueOf(rs.getString("status")),
                BesluitRows.find(rs));
    }
}
