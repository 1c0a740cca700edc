package nl.samenhang.besluit.perspectiefplan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.besluit.voorziening.VoorzieningId;
import nl.samenhang.kernel.Ids;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The SQL of what has to be arranged and of what must be sent. */
@Repository
class StapRepository {

    private static final String STAP =
            """
            select id, plan, sleutel, uiterlijk, status, reden, afgedaan_op, werk_op, gemist_op
              from perspectiefplan.stap where gemeente = :gemeente
            """;

    private final JdbcClient jdbc;

    StapRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of a plan, due first. */
    List<Stap> of(PerspectiefplanId plan) {
        return here(STAP + "and plan = :plan order by uiterlijk, sleutel")
                .param("plan", plan.value())
                .query(StapRepository::row)
                .list();
    }

    Optional<Stap> find(StapId id) {
        return here(STAP + "and id = :id")
                .param("id", id.value())
                .query(StapRepository::row)
                .optional();
    }

    /** Adds what the plan does not have yet. */
    void add(Perspectiefplan plan, String sleutel, LocalDate uiterlijk) {
        about(
                        """
                        insert into perspectiefplan.stap (gemeente, id, plan, gezin, inwoner, sleutel, uiterlijk)
                        values (:gemeente, :id, :plan, :gezin, :inwoner, :sleutel, :uiterlijk)
                        on conflict (gemeente, plan, sleutel) do nothing
                        """,
                        plan)
                .param("sleutel", sleutel)
                .param("uiterlijk", uiterlijk)
                .update();
    }

    void settle(StapId id, Stapstatus status, String reden, LocalDate op) {
        here("""
             update perspectiefplan.stap set status = :status, reden = :reden, afgedaan_op = :op, door = :door
              where gemeente = :gemeente and id = :id
             """)
                .param("id", id.value())
                .param("status", status.name())
                .param("reden", reden)
                .param("op", op)
                .param("door", Contexts.current().actor())
                .update();
    }

    void onList(StapId id, LocalDate op, boolean gemist) {
        here("""
             update perspectiefplan.stap
                set werk_op = coalesce(werk_op, :op), gemist_op = case when :gemist then :op end
              where gemeente = :gemeente and id = :id
             """)
                .param("id", id.value())
                .param("op", op)
                .param("gemist", gemist)
                .update();
    }

    List<Eindbericht> berichten(PerspectiefplanId plan) {
        return here("""
                    select voorziening, einddatum, reden, stopreden, vervallen_op from perspectiefplan.bericht
                     where gemeente = :gemeente and plan = :plan order by einddatum, id
                    """)
                .param("plan", plan.value())
                .query(
                        (rs, _) ->
                                new Eindbericht(
                                        new VoorzieningId(rs.getObject("voorziening", UUID.class)),
                                        rs.getObject("einddatum", LocalDate.class),
                                        rs.getString("reden"),
                                        rs.getString("stopreden"),
                                        day(rs, "vervallen_op")))
                .list();
    }

    /** Once for each help. */
    void due(Perspectiefplan plan, VoorzieningId voorziening, Volwassenworden.Codes codes) {
        about(
                        """
                        insert into perspectiefplan.bericht
                            (gemeente, id, plan, gezin, inwoner, voorziening, einddatum, reden, stopreden)
                        values (:gemeente, :id, :plan, :gezin, :inwoner, :voorziening, :einddatum, :reden, :stopreden)
                        on conflict (gemeente, plan, voorziening) do nothing
                        """,
                        plan)
                .param("voorziening", voorziening.value())
                .param("einddatum", plan.laatsteDagJeugdhulp())
                .param("reden", codes.reden())
                .param("stopreden", codes.stopreden())
                .update();
    }

    /** Need not be sent any more: of all help, or of one. */
    void lapse(PerspectiefplanId plan, Optional<VoorzieningId> voorziening, LocalDate op) {
        here("""
             update perspectiefplan.bericht set vervallen_op = :op
              where gemeente = :gemeente and plan = :plan and vervallen_op is null
                and (:voorziening::uuid is null or voorziening = :voorziening::uuid)
             """)
                .param("plan", plan.value())
                .param("voorziening", voorziening.map(VoorzieningId::value).orElse(null))
                .param("op", op)
                .update();
    }

    private StatementSpec about(String sql, Perspectiefplan plan) {
        return here(sql)
                .param("id", Ids.next())
                .param("plan", plan.id().value())
                .param("gezin", plan.gezin().value())
                .param("inwoner", plan.inwoner().value());
    }

    private StatementSpec here(String sql) {
        return jdbc.sql(sql).param("gemeente", Contexts.current().gemeente().code());
    }

    private static Stap row(ResultSet rs, int row) throws SQLException {
        return new Stap(
                new StapId(rs.getObject("id", UUID.class)),
                new PerspectiefplanId(rs.getObject("plan", UUID.class)),
                rs.getString("sleutel"),
                rs.getObject("uiterlijk", LocalDate.class),
                Stapstatus.valueOf(rs.getString("status")),
                rs.getString("reden"),
                day(rs, "afgedaan_op"),
                day(rs, "werk_op"),
                day(rs, "gemist_op"));
    }

    private static Optional<LocalDate> day(ResultSet rs, String kolom) throws SQLException {
        return Optional.ofNullable(rs.getObject(kolom, LocalDate.class));
    }
}
