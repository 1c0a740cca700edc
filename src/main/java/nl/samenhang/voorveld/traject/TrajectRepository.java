package nl.samenhang.voorveld.traject;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The SQL of tracks. */
@Repository
class TrajectRepository {

    private static final String SELECT =
            "select * from traject.traject where gemeente = :gemeente ";
    private static final String ORDER =
            " order by geeindigd_op desc nulls first, begonnen_op desc, id desc";

    private final JdbcClient jdbc;

    TrajectRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of a household: what runs first, then the newest. */
    List<Traject> of(GezinId gezin) {
        return here(SELECT + "and gezin = :gezin" + ORDER)
                .param("gezin", gezin.value())
                .query(TrajectRepository::row)
                .list();
    }

    /** Of one person: what runs first, then the newest. */
    List<Traject> ofInwoner(InwonerId wie) {
        return here(SELECT + "and inwoner = :wie" + ORDER)
                .param("wie", wie.value())
                .query(TrajectRepository::row)
                .list();
    }

    Optional<Traject> find(TrajectId id) {
        return here(SELECT + "and id = :id")
                .param("id", id.value())
                .query(TrajectRepository::row)
                .optional();
    }

    /** The open tracks of a household with who guides, whether the asker may read them or not. */
    Map<TrajectId, MedewerkerId> contacten(GezinId gezin) {
        record Contact(UUID id, UUID door) {}
        return jdbc
                .sql("select id, door from database.contacten('traject', :gezin, null)")
                .param("gezin", gezin.value())
                .query(Contact.class)
                .list()
                .stream()
                .collect(
                        Collectors.toMap(
                                c -> new TrajectId(c.id()), c -> new MedewerkerId(c.door())));
    }

    /** Nobody else changes it until this transaction ends. */
    void lock(TrajectId id) {
        here("select id from traject.traject where gemeente = :gemeente and id = :id for update")
                .param("id", id.value())
                .query(UUID.class)
                .optional();
    }

    /**
     * Nobody else begins this programme for this person until this transaction ends. No index
     * guards it, as two descriptions of one person may each be in it when they turn out to be one.
     */
    void alone(InwonerId wie, String programma) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:wat, 0))::text")
                .param("wat", "traject:" + wie + ":" + programma)
                .query(String.class)
                .single();
    }

    /** What runs by this law, for who may see it: the oldest first. */
    List<Traject> lopend(String wet) {
        return here(SELECT
                        + "and wet = :wet and geeindigd_op is null order by begonnen_op, id limit 500")
                .param("wet", wet)
                .query(TrajectRepository::row)
                .list();
    }

    void insert(Traject nieuw) {
        var sql =
                """
                insert into traject.traject (gemeente, id, gezin, inwoner, programma, wet, begeleider, begonnen_op, akkoord_op)
                values (:gemeente, :id, :gezin, :inwoner, :programma, :wet, :begeleider, :op, :akkoord)
                """;
        here(sql)
                .param("id", nieuw.id().value())
                .param("gezin", nieuw.gezin().value())
                .param("inwoner", nieuw.inwoner().value())
                .param("programma", nieuw.programma())
                .param("wet", nieuw.wet())
                .param("begeleider", nieuw.begeleider().value())
                .param("op", nieuw.begonnenOp())
                .param("akkoord", nieuw.akkoordOp().orElse(null))
                .update();
    }

    void pause(TrajectId id, Traject.Pauze pauze) {
        update(id, "gepauzeerd_op = :op, pauzereden = :reden")
                .param("op", pauze.op())
                .param("reden", pauze.reden())
                .update();
    }

    void resume(TrajectId id) {
        update(id, "gepauzeerd_op = null, pauzereden = ''").update();
    }

    void end(TrajectId id, Traject.Einde einde) {
        update(
                        id,
                        "einde = :reden, geeindigd_op = :op, toelichting = :toelichting, gepauzeerd_op = null, pauzereden = ''")
                .param("reden", einde.reden())
                .param("op", einde.op())
                .param("toelichting", einde.toelichting())
                .update();
    }

    /**
     * Ends all tracks of a file that was closed; which ones, also where the asker knows no more.
     */
    Map<TrajectId, MedewerkerId> endWithFile(GezinId gezin, LocalDate op) {
        record Geeindigd(UUID id, UUID begeleider) {}
        return jdbc
                .sql("select id, begeleider from traject.end_with_file(:gezin, :op)")
                .param("gezin", gezin.value())
                .param("op", op)
                .query(Geeindigd.class)
                .list()
                .stream()
                .collect(
                        Collectors.toMap(
                                g -> new TrajectId(g.id()), g -> new MedewerkerId(g.begeleider())));
    }

    private StatementSpec update(TrajectId id, String set) {
        return here("update traject.traject set %s where gemeente = :gemeente and id = :id"
                        .formatted(set))
                .param("id", id.value());
    }

    private StatementSpec here(String sql) {
        return jdbc.sql(sql).param("gemeente", Contexts.current().gemeente().code());
    }

    private static Traject row(ResultSet rs, int row) throws SQLException {
        var pauze = day(rs, "gepauzeerd_op");
        var reden = rs.getString("pauzereden");
        var einde = day(rs, "geeindigd_op");
        var hoe = rs.getString("einde");
        var toelichting = rs.getString("toelichting");
        return new Traject(
                new TrajectId(rs.getObject("id", UUID.class)),
                new GezinId(rs.getObject("gezin", UUID.class)),
                new InwonerId(rs.getObject("inwoner", UUID.class)),
                rs.getString("programma"),
                rs.getString("wet"),
                new MedewerkerId(rs.getObject("begeleider", UUID.class)),
                rs.getObject("begonnen_op", LocalDate.class),
                day(rs, "akkoord_op"),
                pauze.map(op -> new Traject.Pauze(op, reden)),
                einde.map(op -> new Traject.Einde(hoe, op, toelichting)));
    }

    private static Optional<LocalDate> day(ResultSet rs, String kolom) throws SQLException {
        return Optional.ofNullable(rs.getObject(kolom, LocalDate.class));
    }
}
