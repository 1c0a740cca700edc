package nl.samenhang.bestaanszekerheid.schuldhulp;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.samenhang.kernel.Bedrag;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The SQL of what is owed, of what comes in and of what is paid. */
@Repository
class SchuldRepository {

    private final JdbcClient jdbc;

    SchuldRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The largest first. */
    List<Schuld> schulden(TrajectId id) {
        return of(id, "schuldhulp.schuld", "bedrag desc, id")
                .query(
                        (rs, _) ->
                                new Schuld(
                                        rs.getObject("id", UUID.class),
                                        rs.getString("schuldeiser"),
                                        rs.getString("kenmerk"),
                                        Schuldsoort.valueOf(rs.getString("soort")),
                                        Rang.valueOf(rs.getString("rang")),
                                        rs.getBoolean("zakelijk"),
                                        new Bedrag(rs.getLong("bedrag")),
                                        rs.getObject("peildatum", LocalDate.class),
                                        new Schuld.Contact(
                                                rs.getString("adres"),
                                                rs.getString("plaats"),
                                                rs.getString("email"))))
                .list();
    }

    void insert(Traject traject, Schuld nieuw) {
        var sql =
                """
                insert into schuldhulp.schuld (gemeente, id, traject, gezin, schuldeiser, kenmerk, soort, rang, zakelijk,
                       bedrag, peildatum, adres, plaats, email)
                values (:gemeente, :id, :traject, :gezin, :schuldeiser, :kenmerk, :soort, :rang, :zakelijk, :bedrag,
                       :peildatum, :adres, :plaats, :email)
                """;
        about(traject, sql)
                .param("id", nieuw.id())
                .param("schuldeiser", nieuw.schuldeiser())
                .param("kenmerk", nieuw.kenmerk())
                .param("soort", nieuw.soort().name())
                .param("rang", nieuw.rang().name())
                .param("zakelijk", nieuw.zakelijk())
                .param("bedrag", nieuw.bedrag().centen())
                .param("peildatum", nieuw.peildatum())
                .param("adres", nieuw.contact().adres())
                .param("plaats", nieuw.contact().plaats())
                .param("email", nieuw.contact().email())
                .update();
    }

    /** Where the creditor is written to from now on. */
    void reach(UUID id, Schuld.Contact contact) {
        here("""
             update schuldhulp.schuld set adres = :adres, plaats = :plaats, email = :email
              where gemeente = :gemeente and id = :id
             """)
                .param("id", id)
                .param("adres", contact.adres())
                .param("plaats", contact.plaats())
                .param("email", contact.email())
                .update();
    }

    /** What the creditor says is owed. */
    void revise(UUID id, Bedrag bedrag, LocalDate peildatum) {
        here("""
             update schuldhulp.schuld set bedrag = :bedrag, peildatum = :peildatum
              where gemeente = :gemeente and id = :id
             """)
                .param("id", id)
                .param("bedrag", bedrag.centen())
                .param("peildatum", peildatum)
                .update();
    }

    /** What turned out not to be owed. */
    int delete(TrajectId traject, UUID id) {
        return here("delete from schuldhulp.schuld where gemeente = :gemeente and traject = :traject and id = :id")
                .param("traject", traject.value())
                .param("id", id)
                .update();
    }

    /** The newest first. */
    List<Vtlb> vtlbs(TrajectId id) {
        return of(id, "schuldhulp.vtlb", "vanaf desc")
                .query(
                        (rs, _) ->
                                new Vtlb(
                                        rs.getObject("id", UUID.class),
                                        rs.getObject("vanaf", LocalDate.class),
                                        new Bedrag(rs.getLong("inkomen")),
                                        rs.getInt("vtlb"),
                                        Vtlb.Reden.valueOf(rs.getString("reden")),
                                        rs.getObject("herzien_op", LocalDate.class)))
                .list();
    }

    void insert(Traject traject, Vtlb nieuw) {
        var sql =
                """
                insert into schuldhulp.vtlb (gemeente, id, traject, gezin, vanaf, inkomen, vtlb, reden, herzien_op, door)
                values (:gemeente, :id, :traject, :gezin, :vanaf, :inkomen, :vtlb, :reden, :herzien, :door)
                """;
        about(traject, sql)
                .param("id", nieuw.id())
                .param("vanaf", nieuw.vanaf())
                .param("inkomen", nieuw.inkomen().centen())
                .param("vtlb", nieuw.vtlb())
                .param("reden", nieuw.reden().name())
                .param("herzien", nieuw.herzienOp())
                .param("door", Contexts.current().actor())
                .update();
    }

    /** Tracks of which the newest count has to be done again by this day. */
    List<TrajectId> toReview(LocalDate dag) {
        var sql =
                """
                select v.traject from schuldhulp.vtlb v
                  join schuldhulp.traject t on t.gemeente = v.gemeente and t.id = v.traject
                 where v.gemeente = :gemeente and t.uitstroom is null
                 group by v.traject having max(v.herzien_op) <= :dag order by v.traject
                """;
        return here(sql).param("dag", dag).query(UUID.class).list().stream()
                .map(TrajectId::new)
                .toList();
    }

    /** The newest first. */
    List<Betaling> betalingen(TrajectId id) {
        return of(id, "schuldhulp.betaling", "op desc, id desc")
                .query(
                        (rs, _) ->
                                new Betaling(
                                        rs.getObject("op", LocalDate.class),
                                        new Bedrag(rs.getLong("bedrag"))))
                .list();
    }

    void insert(Traject traject, UUID id, Betaling nieuw) {
        var sql =
                """
                insert into schuldhulp.betaling (gemeente, id, traject, gezin, op, bedrag)
                values (:gemeente, :id, :traject, :gezin, :op, :bedrag)
                """;
        about(traject, sql)
                .param("id", id)
                .param("op", nieuw.op())
                .param("bedrag", nieuw.bedrag().centen())
                .update();
    }

    private StatementSpec of(TrajectId id, String tabel, String volgorde) {
        return here("select * from %s where gemeente = :gemeente and traject = :traject order by %s"
                        .formatted(tabel, volgorde))
                .param("traject", id.value());
    }

    private StatementSpec about(Traject traject, String sql) {
        return here(sql)
                .param("traject", traject.id().value())
                .param("gezin", traject.gezin().value());
    }

    private StatementSpec here(String sql) {
        return jdbc.sql(sql).param("gemeente", Contexts.current().gemeente().code());
    }
}
