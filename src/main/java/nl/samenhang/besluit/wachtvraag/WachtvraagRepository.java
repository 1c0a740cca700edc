package nl.samenhang.besluit.wachtvraag;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.Wet;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The SQL of waits. */
@Repository
class WachtvraagRepository {

    private static final String SELECT =
            "select * from wachtvraag.wachtvraag where gemeente = :gemeente ";

    private final JdbcClient jdbc;

    WachtvraagRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of a family: what is open first, then the newest. */
    List<Wachtvraag> of(GezinId gezin) {
        return here(SELECT
                        + "and gezin = :gezin order by geeindigd_op desc nulls first, sinds desc, id desc")
                .param("gezin", gezin.value())
                .query(WachtvraagRepository::row)
                .list();
    }

    /** Of the files within reach, who waits longest first. */
    List<Wachtvraag> longest(int most) {
        return here(SELECT + "and geeindigd_op is null order by sinds, id limit :most")
                .param("most", most)
                .query(WachtvraagRepository::row)
                .list();
    }

    /** Whose last day in time is over, and nobody was told of it yet. */
    List<Wachtvraag> tooLong(LocalDate vandaag) {
        return here(SELECT
                        + """
                          and geeindigd_op is null and gevraagd_op is null and uiterlijk < :vandaag
                          order by sinds, id
                          """)
                .param("vandaag", vandaag)
                .query(WachtvraagRepository::row)
                .list();
    }

    /** Who wrote down each open wait of a family besides these. */
    List<MedewerkerId> beside(GezinId gezin, List<WachtvraagId> bekend) {
        record Contact(UUID id, UUID door) {}
        var known = bekend.stream().map(WachtvraagId::value).toList();
        return jdbc
                .sql("select id, door from database.contacten('wachtvraag', :gezin, null)")
                .param("gezin", gezin.value())
                .query(Contact.class)
                .list()
                .stream()
                .filter(contact -> !known.contains(contact.id()))
                .map(contact -> new MedewerkerId(contact.door()))
                .toList();
    }

    Optional<Wachtvraag> find(WachtvraagId id) {
        return here(SELECT + "and id = :id")
                .param("id", id.value())
                .query(WachtvraagRepository::row)
                .optional();
    }

    /** Nobody else changes it until this transaction ends. */
    void lock(WachtvraagId id) {
        here("select id from wachtvraag.wachtvraag where gemeente = :gemeente and id = :id for update")
                .param("id", id.value())
                .query(UUID.class)
                .optional();
    }

    void insert(Wachtvraag nieuw) {
        var sql =
                """
                insert into wachtvraag.wachtvraag (gemeente, id, gezin, inwoner, soort, wet, vraag, sinds, uiterlijk, door)
                values (:gemeente, :id, :gezin, :inwoner, :soort, :wet, :vraag, :sinds, :uiterlijk, :door)
                """;
        here(sql)
                .param("id", nieuw.id().value())
                .param("gezin", nieuw.gezin().value())
                .param("inwoner", nieuw.inwoner().value())
                .param("soort", nieuw.soort().name())
                .param("wet", nieuw.wet().name())
                .param("vraag", nieuw.vraag())
                .param("sinds", nieuw.sinds())
                .param("uiterlijk", nieuw.uiterlijk())
                .param("door", nieuw.door().value())
                .update();
    }

    void asked(WachtvraagId id, LocalDate dag) {
        here("""
             update wachtvraag.wachtvraag set gevraagd_op = :dag where gemeente = :gemeente and id = :id
             """)
                .param("id", id.value())
                .param("dag", dag)
                .update();
    }

    void end(WachtvraagId id, Wachtvraag.Einde einde) {
        here("""
             update wachtvraag.wachtvraag set einde = :hoe, geeindigd_op = :op, reden = :reden
              where gemeente = :gemeente and id = :id
             """)
                .param("id", id.value())
                .param("hoe", einde.hoe().name())
                .param("op", einde.op())
                .param("reden", einde.reden())
                .update();
    }

    /** Ends all waits of a file that was closed; which ones, also where the asker knows no more. */
    List<WachtvraagId> endWithFile(GezinId gezin, LocalDate op) {
        return jdbc
                .sql("select wachtvraag.end_with_file(:gezin, :op)")
                .param("gezin", gezin.value())
                .param("op", op)
                .query(UUID.class)
                .list()
                .stream()
                .map(WachtvraagId::new)
                .toList();
    }

    private StatementSpec here(String sql) {
        return jdbc.sql(sql).param("gemeente", Contexts.current().gemeente().code());
    }

    private static Wachtvraag row(ResultSet rs, int row) throws SQLException {
        return new Wachtvraag(
                new WachtvraagId(rs.getObject("id", UUID.class)),
                new GezinId(rs.getObject("gezin", UUID.class)),
                new InwonerId(rs.getObject("inwoner", UUID.class)),
                Wachtsoort.valueOf(rs.getString("soort")),
                Wet.valueOf(rs.getString("wet")),
                rs.getString("vraag"),
                rs.getObject("sinds", LocalDate.class),
                rs.getObject("uiterlijk", LocalDate.class),
                new MedewerkerId(rs.getObject("door", UUID.class)),
                Optional.ofNullable(rs.getObject("gevraagd_op", LocalDate.class)),
                einde(rs));
    }

    private static Optional<Wachtvraag.Einde> einde(ResultSet rs) throws SQLException {
        var op = Optional.ofNullable(rs.getObject("geeindigd_op", LocalDate.class));
        return op.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Wachtvraag.Einde(
                                Wachteinde.valueOf(rs.getString("einde")),
                                op.get(),
                                rs.getString("reden")));
    }
}
