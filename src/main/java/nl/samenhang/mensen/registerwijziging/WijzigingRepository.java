package nl.samenhang.mensen.registerwijziging;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What the register said that changed. */
@Repository
class WijzigingRepository {

    private static final String SELECT =
            """
            select w.id, w.inwoner, w.naam, w.soort, w.dag, w.oud, w.nieuw, w.status, w.ontvangen_op, w.reden,
                   w.argumenten
              from registerwijziging.wijziging w
             where w.gemeente = :gemeente
            """;

    /** What is about a file exists only for who may open that file. */
    private static final String MINE =
            """
             and (exists (select 1 from registerwijziging.gevolg g
                           where g.gemeente = w.gemeente and g.wijziging = w.id)
                  or (:losse and w.bekeken and not w.dossier))
            """;

    private static final String UNDECIDED =
            """
             and (w.status = 'OPEN'
                  or exists (select 1 from registerwijziging.gevolg g
                              where g.gemeente = w.gemeente and g.wijziging = w.id and g.status = 'OPEN'))
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    WijzigingRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void insert(Registerwijziging wijziging, UUID vingerafdruk) {
        var sql =
                """
                insert into registerwijziging.wijziging (gemeente, id, inwoner, naam, soort, dag, oud, nieuw,
                       vingerafdruk, status, ontvangen_op, reden, argumenten)
                values (:gemeente, :id, :inwoner, :naam, :soort, :dag, :oud::jsonb, :nieuw::jsonb, :vingerafdruk,
                       :status, :op, :reden, :argumenten)
                """;
        jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("id", wijziging.id().value())
                .param("inwoner", wijziging.inwoner().value())
                .param("naam", wijziging.naam())
                .param("soort", wijziging.soort().name())
                .param("dag", wijziging.dag())
                .param("oud", json.writeValueAsString(wijziging.oud()))
                .param("nieuw", json.writeValueAsString(wijziging.nieuw()))
                .param("vingerafdruk", vingerafdruk)
                .param("status", wijziging.status().name())
                .param("op", at(wijziging.ontvangenOp()))
                .param("reden", wijziging.reden().map(Tekst::sleutel).orElse(null))
                .param(
                        "argumenten",
                        wijziging
                                .reden()
                                .map(Tekst::argumenten)
                                .orElse(List.of())
                                .toArray(String[]::new))
                .update();
    }

    /** Whether a person decided about this change, or still has to. */
    boolean isWithAPerson(InwonerId inwoner, Verschil verschil) {
        var sql =
                """
                select exists (select 1 from registerwijziging.wijziging
                 where gemeente = :gemeente and inwoner = :inwoner and soort = :soort
                   and vingerafdruk = :vingerafdruk and status <> 'VERWERKT')
                """;
        return jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("inwoner", inwoner.value())
                .param("soort", verschil.soort().name())
                .param("vingerafdruk", verschil.vingerafdruk())
                .query(Boolean.class)
                .single();
    }

    /** Of which nobody has yet looked at what they mean for files. */
    List<Registerwijziging> notLookedAt() {
        return jdbc.sql(SELECT + " and not w.bekeken order by w.id")
                .param("gemeente", gemeente())
                .query(this::wijziging)
                .list();
    }

    void lookedAt(RegisterwijzigingId id, boolean dossier) {
        var sql =
                """
                update registerwijziging.wijziging set bekeken = true, dossier = :dossier
                 where gemeente = :gemeente and id = :id
                """;
        jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("id", id.value())
                .param("dossier", dossier)
                .update();
    }

    void update(RegisterwijzigingId id, Registerwijziging.Status status) {
        var sql =
                """
                update registerwijziging.wijziging
                   set status = :status, reden = null, argumenten = '{}',
                       bekeken = bekeken and :status <> 'VERWERKT'
                 where gemeente = :gemeente and id = :id
                """;
        jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("id", id.value())
                .param("status", status.name())
                .update();
    }

    /** The change, when it exists for the one who asks. */
    Optional<Registerwijziging> find(RegisterwijzigingId id, boolean losse) {
        return jdbc.sql(SELECT + MINE + " and w.id = :id")
                .param("gemeente", gemeente())
                .param("losse", losse)
                .param("id", id.value())
                .query(this::wijziging)
                .optional();
    }

    /** The newest first, those before the given one. */
    List<Registerwijziging> list(Wijzigingfilter filter, boolean losse, int limit) {
        var sql =
                SELECT
                        + MINE
                        + (filter.alles() ? "" : UNDECIDED)
                        + """
                           and (:gezin::uuid is null
                                or exists (select 1 from registerwijziging.gevolg g
                                            where g.gemeente = w.gemeente and g.wijziging = w.id
                                              and g.gezin = :gezin::uuid))
                           and (:inwoner::uuid is null or w.inwoner = :inwoner::uuid)
                           and (:na::uuid is null or w.id < :na::uuid)
                         order by w.id desc limit :limit
                        """;
        return jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("losse", losse)
                .param("gezin", filter.gezin().map(id -> id.value()).orElse(null))
                .param("inwoner", filter.inwoner().map(id -> id.value()).orElse(null))
                .param("na", filter.na().map(id -> id.value()).orElse(null))
                .param("limit", limit)
                .query(this::wijziging)
                .list();
    }

    private Registerwijziging wijziging(ResultSet rs, int row) throws SQLException {
        var reden = rs.getString("reden");
        return new Registerwijziging(
                new RegisterwijzigingId(rs.getObject("id", UUID.class)),
                new InwonerId(rs.getObject("inwoner", UUID.class)),
                rs.getString("naam"),
                Wijzigingsoort.valueOf(rs.getString("soort")),
                rs.getObject("dag", LocalDate.class),
                stuk(rs.getString("oud")),
                stuk(rs.getString("nieuw")),
                Registerwijziging.Status.valueOf(rs.getString("status")),
                rs.getObject("ontvangen_op", OffsetDateTime.class).toInstant(),
                reden == null
                        ? Optional.empty()
                        : Optional.of(
                                new Tekst(
                                        reden,
                                        List.of((String[]) rs.getArray("argumenten").getArray()))));
    }

    private Map<String, String> stuk(String text) {
        return json.readValue(text, new TypeReference<LinkedHashMap<String, String>>() {});
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static String gemeente() {
        return Contexts.current().gemeente().code();
    }
}
