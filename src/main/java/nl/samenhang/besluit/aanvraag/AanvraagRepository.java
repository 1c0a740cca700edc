package nl.samenhang.besluit.aanvraag;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.besluit.voorziening.VoorzieningId;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Wet;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The SQL of applications and their lines. */
@Repository
class AanvraagRepository {

    private static final String SELECT =
            "select * from aanvraag.aanvraag where gemeente = :gemeente ";
    private static final String REGEL = "select * from aanvraag.regel where gemeente = :gemeente ";

    private final JdbcClient jdbc;

    AanvraagRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of a household, the newest first. */
    List<Aanvraag> of(GezinId gezin) {
        return here(SELECT + "and gezin = :gezin order by ingediend desc, id desc")
                .param("gezin", gezin.value())
                .query(AanvraagRepository::row)
                .list();
    }

    Optional<Aanvraag> find(AanvraagId id) {
        return here(SELECT + "and id = :id")
                .param("id", id.value())
                .query(AanvraagRepository::row)
                .optional();
    }

    /** Two people who decide at once wait for each other. */
    void lock(AanvraagId id) {
        here(SELECT + "and id = :id for update").param("id", id.value()).query().listOfRows();
    }

    void insert(Aanvraag nieuw, UUID door, Instant op) {
        var sql =
                """
                insert into aanvraag.aanvraag
                    (gemeente, id, gezin, aanvrager, ingediend, wijze, status, vastgelegd_door, vastgelegd_op)
                values (:gemeente, :id, :gezin, :aanvrager, :ingediend, :wijze, :status, :door, :op)
                """;
        here(sql)
                .param("id", nieuw.id().value())
                .param("gezin", nieuw.gezin().value())
                .param("aanvrager", nieuw.aanvrager().value())
                .param("ingediend", nieuw.ingediend())
                .param("wijze", nieuw.wijze().name())
                .param("status", nieuw.status().name())
                .param("door", door)
                .param("op", op.atOffset(ZoneOffset.UTC))
                .update();
    }

    void end(AanvraagId id, Aanvraagstatus status, LocalDate dag, String reden) {
        var sql =
                """
                update aanvraag.aanvraag set status = :status, geeindigd_op = :dag, reden_einde = :reden
                 where gemeente = :gemeente and id = :id
                """;
        here(sql)
                .param("id", id.value())
                .param("status", status.name())
                .param("dag", dag)
                .param("reden", reden)
                .update();
    }

    /** The lines that the asker may know, in the order in which they were asked. */
    List<Aanvraagregel> regels(AanvraagId id) {
        return here(REGEL + "and aanvraag = :id order by id")
                .param("id", id.value())
                .query(AanvraagRepository::regel)
                .list();
    }

    Optional<Aanvraagregel> regel(AanvraagregelId id) {
        return here(REGEL + "and id = :id")
                .param("id", id.value())
                .query(AanvraagRepository::regel)
                .optional();
    }

    void insert(Aanvraagregel regel) {
        var sql =
                """
                insert into aanvraag.regel
                    (gemeente, id, aanvraag, gezin, inwoner, wet, vraag, vervolg, voorziening, spoed, tabel)
                values (:gemeente, :id, :aanvraag, :gezin, :inwoner, :wet, :vraag, :vervolg, :voorziening,
                        :spoed, :tabel)
                """;
        here(sql)
                .param("id", regel.id().value())
                .param("aanvraag", regel.aanvraag().value())
                .param("gezin", regel.gezin().value())
                .param("inwoner", regel.inwoner().value())
                .param("wet", regel.wet().name())
                .param("vraag", regel.vraag())
                .param("vervolg", regel.vervolg().map(v -> v.soort().name()).orElse(null))
                .param(
                        "voorziening",
                        regel.vervolg().map(v -> v.voorziening().value()).orElse(null))
                .param("spoed", regel.spoed())
                .param("tabel", regel.tabel().orElse(null))
                .update();
    }

    /** Whether somebody decides on a follow-up of this help already. */
    boolean isFollowed(VoorzieningId id) {
        return here("""
                    select exists (
                      select 1 from aanvraag.regel r
                        join aanvraag.aanvraag a on (a.gemeente, a.id) = (r.gemeente, r.aanvraag)
                       where r.gemeente = :gemeente and r.voorziening = :id and a.status = 'OPEN')
                    """)
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    private StatementSpec here(String sql) {
        return jdbc.sql(sql).param("gemeente", Contexts.current().gemeente().code());
    }

    private static Aanvraag row(ResultSet rs, int row) throws SQLException {
        return new Aanvraag(
                new AanvraagId(rs.getObject("id", UUID.class)),
                new GezinId(rs.getObject("gezin", UUID.class)),
                new InwonerId(rs.getObject("aanvrager", UUID.class)),
                rs.getObject("ingediend", LocalDate.class),
                Aanvraagwijze.valueOf(rs.getString("wijze")),
                Aanvraagstatus.valueOf(rs.getString("status")),
                Optional.ofNullable(rs.getObject("geeindigd_op", LocalDate.class)));
    }

    private static Aanvraagregel regel(ResultSet rs, int row) throws SQLException {
        return new Aanvraagregel(
                new AanvraagregelId(rs.getObject("id", UUID.class)),
                new AanvraagId(rs.getObject("aanvraag", UUID.class)),
                new GezinId(rs.getObject("gezin", UUID.class)),
                new InwonerId(rs.getObject("inwoner", UUID.class)),
                Wet.valueOf(rs.getString("wet")),
                rs.getString("vraag"),
                vervolg(rs),
                rs.getBoolean("spoed"),
                Optional.ofNullable(rs.getString("tabel")));
    }

    private static Optional<Vervolg> vervolg(ResultSet rs) throws SQLException {
        var soort = rs.getString("vervolg");
        return soort == null
                ? Optional.empty()
                : Optional.of(
                        new Vervolg(
                                Vervolg.Soort.valueOf(soort),
                                new VoorzieningId(rs.getObject("voorziening", UUID.class))));
    }
}
