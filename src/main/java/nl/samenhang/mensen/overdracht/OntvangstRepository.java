package nl.samenhang.mensen.overdracht;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.Gemeentecode;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The files that come in. */
@Repository
class OntvangstRepository {

    private static final String SELECT =
            "select * from overdracht.ontvangst where gemeente = :gemeente ";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    OntvangstRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void insert(Ontvangst ontvangst) {
        var sql =
                """
                insert into overdracht.ontvangst (gemeente, id, pakket, van, van_naam, kop, status, ontvangen_op)
                values (:gemeente, :id, :pakket, :van, :naam, cast(:kop as jsonb), 'AANGEBODEN', :nu)
                """;
        key(sql, ontvangst.id())
                .param("pakket", ontvangst.pakket())
                .param("van", ontvangst.van().code())
                .param("naam", ontvangst.vanNaam())
                .param("kop", json.writeValueAsString(ontvangst.kop()))
                .param("nu", ontvangst.ontvangenOp().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Ontvangst> find(OntvangstId id) {
        return key(SELECT + "and id = :id", id).query((rs, _) -> row(rs)).optional();
    }

    Optional<Ontvangst> findByPakket(UUID pakket) {
        return jdbc.sql(SELECT + "and pakket = :pakket")
                .param("gemeente", gemeente())
                .param("pakket", pakket)
                .query((rs, _) -> row(rs))
                .optional();
    }

    Optional<Ontvangst> findByGezin(GezinId gezin) {
        return jdbc.sql(SELECT + "and gezin = :gezin")
                .param("gemeente", gemeente())
                .param("gezin", gezin.value())
                .query((rs, _) -> row(rs))
                .optional();
    }

    List<Ontvangst> newest(int most) {
        return jdbc.sql(SELECT + "order by ontvangen_op desc, id desc limit :most")
                .param("gemeente", gemeente())
                .param("most", most)
                .query((rs, _) -> row(rs))
                .list();
    }

    /** The bytes as they came. */
    void store(OntvangstId id, byte[] inhoud) {
        var sql =
                """
                update overdracht.ontvangst set inhoud = :inhoud, sha256 = :sha256
                 where gemeente = :gemeente and id = :id
                """;
        key(sql, id).param("inhoud", inhoud).param("sha256", Vingerafdruk.sha256(inhoud)).update();
    }

    Optional<byte[]> content(OntvangstId id) {
        var sql =
                """
                select inhoud from overdracht.ontvangst
                 where gemeente = :gemeente and id = :id and inhoud is not null
                """;
        return key(sql, id).query((rs, _) -> rs.getBytes("inhoud")).optional();
    }

    Optional<String> receipt(OntvangstId id) {
        var sql =
                """
                select bevestiging from overdracht.ontvangst
                 where gemeente = :gemeente and id = :id and bevestiging is not null
                """;
        return key(sql, id).query(String.class).optional();
    }

    void accept(OntvangstId id, Instant nu) {
        var sql =
                """
                update overdracht.ontvangst
                   set status = 'GEACCEPTEERD', antwoord_op = :nu, antwoord_naam = :naam
                 where gemeente = :gemeente and id = :id and status = 'AANGEBODEN'
                """;
        key(sql, id)
                .param("nu", nu.atOffset(ZoneOffset.UTC))
                .param("naam", Contexts.current().actorNaam())
                .update();
    }

    /** It is over without being taken in; the package is kept no longer. */
    void decline(
            OntvangstId id,
            Ontvangststatus status,
            Optional<String> antwoord,
            Optional<String> bevestiging,
            Instant nu) {
        var sql =
                """
                update overdracht.ontvangst
                   set status = :status, antwoord = :antwoord, antwoord_op = :nu, antwoord_naam = :naam,
                       bevestiging = :bevestiging, afgerond_op = :nu, inhoud = null
                 where gemeente = :gemeente and id = :id and afgerond_op is null
                """;
        key(sql, id)
                .param("status", status.name())
                .param("antwoord", antwoord.orElse(null))
                .param("naam", Contexts.current().actorNaam())
                .param("bevestiging", bevestiging.orElse(null))
                .param("nu", nu.atOffset(ZoneOffset.UTC))
                .update();
    }

    void takeIn(OntvangstId id, GezinId gezin, String bevestiging, Instant nu) {
        var sql =
                """
                update overdracht.ontvangst
                   set status = 'OVERGENOMEN', gezin = :gezin, bevestiging = :bevestiging, afgerond_op = :nu,
                       inhoud = null
                 where gemeente = :gemeente and id = :id and status = 'GEACCEPTEERD'
                """;
        key(sql, id)
                .param("gezin", gezin.value())
                .param("bevestiging", bevestiging)
                .param("nu", nu.atOffset(ZoneOffset.UTC))
                .update();
    }

    void origin(UUID document, OntvangstId id, LocalDate dag) {
        var sql = "insert into overdracht.herkomst values (:gemeente, :document, :id, :dag)";
        key(sql, id).param("document", document).param("dag", dag).update();
    }

    /** The day on which a document was made, where it came from elsewhere. */
    Optional<LocalDate> madeOn(UUID document) {
        var sql =
                "select dag from overdracht.herkomst where gemeente = :gemeente and document = :document";
        return jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("document", document)
                .query(LocalDate.class)
                .optional();
    }

    private Ontvangst row(ResultSet rs) throws SQLException {
        return new Ontvangst(
                new OntvangstId(rs.getObject("id", UUID.class)),
                rs.getObject("pakket", UUID.class),
                new Gemeentecode(rs.getString("van")),
                rs.getString("van_naam"),
                json.readValue(rs.getString("kop"), Kop.class),
                Ontvangststatus.valueOf(rs.getString("status")),
                rs.getObject("ontvangen_op", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(rs.getString("antwoord")),
                Optional.ofNullable(rs.getString("antwoord_naam")),
                Optional.ofNullable(rs.getObject("gezin", UUID.class)).map(GezinId::new),
                OverdrachtRepository.moment(rs, "afgerond_op"));
    }

    private StatementSpec key(String sql, OntvangstId id) {
        return jdbc.sql(sql).param("gemeente", gemeente()).param("id", id.value());
    }

    private static String gemeente() {
        return Contexts.current().gemeente().code();
    }
}
