package nl.samenhang.bestaanszekerheid.schuldhulp;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.Bedrag;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The SQL of what creditors are offered and answer. */
@Repository
class VoorstelRepository {

    private final JdbcClient jdbc;

    VoorstelRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was offered last and still stands. */
    Optional<Voorstel> find(TrajectId id) {
        var sql =
                """
                select * from schuldhulp.voorstel
                 where gemeente = :gemeente and traject = :traject and vervallen_op is null
                """;
        return here(sql).param("traject", id.value()).query(this::voorstel).optional();
    }

    void insert(Traject traject, Voorstel nieuw) {
        var sql =
                """
                insert into schuldhulp.voorstel (gemeente, id, traject, gezin, vorm, capaciteit, maanden, totaal, gedaan_op,
                       door)
                values (:gemeente, :id, :traject, :gezin, :vorm, :capaciteit, :maanden, :totaal, :op, :door)
                """;
        about(traject, sql)
                .param("id", nieuw.id())
                .param("vorm", nieuw.vorm().name())
                .param("capaciteit", nieuw.capaciteit().centen())
                .param("maanden", nieuw.maanden())
                .param("totaal", nieuw.totaal().centen())
                .param("op", nieuw.gedaanOp())
                .param("door", Contexts.current().actor())
                .update();
        nieuw.aanbiedingen().forEach(aanbod -> insert(traject, nieuw.id(), aanbod));
    }

    private void insert(Traject traject, UUID voorstel, Aanbod nieuw) {
        var sql =
                """
                insert into schuldhulp.aanbod (gemeente, id, traject, gezin, voorstel, schuld, schuldeiser, vordering,
                       bedrag)
                values (:gemeente, :id, :traject, :gezin, :voorstel, :schuld, :schuldeiser, :vordering, :bedrag)
                """;
        about(traject, sql)
                .param("id", nieuw.id())
                .param("voorstel", voorstel)
                .param("schuld", nieuw.schuld())
                .param("schuldeiser", nieuw.schuldeiser())
                .param("vordering", nieuw.vordering().centen())
                .param("bedrag", nieuw.bedrag().centen())
                .update();
    }

    /** The offer no longer stands, so that another can be made. */
    void drop(UUID voorstel, LocalDate op) {
        here("update schuldhulp.voorstel set vervallen_op = :op where gemeente = :gemeente and id = :id")
                .param("id", voorstel)
                .param("op", op)
                .update();
    }

    void begin(UUID voorstel, LocalDate op) {
        here("update schuldhulp.voorstel set begonnen_op = :op where gemeente = :gemeente and id = :id")
                .param("id", voorstel)
                .param("op", op)
                .update();
    }

    /** The letter with the offer went. */
    void sent(UUID aanbod, LocalDate op, LocalDate uiterlijk) {
        here("""
             update schuldhulp.aanbod set verstuurd_op = :op, uiterlijk = :uiterlijk
              where gemeente = :gemeente and id = :id
             """)
                .param("id", aanbod)
                .param("op", op)
                .param("uiterlijk", uiterlijk)
                .update();
    }

    void remind(UUID aanbod, LocalDate op) {
        here("update schuldhulp.aanbod set herinnerd_op = :op where gemeente = :gemeente and id = :id")
                .param("id", aanbod)
                .param("op", op)
                .update();
    }

    void answer(UUID aanbod, Aanbod.Antwoord antwoord) {
        here("""
             update schuldhulp.aanbod set antwoord = :keus, antwoord_op = :op, reden = :reden
              where gemeente = :gemeente and id = :id
             """)
                .param("id", aanbod)
                .param("keus", antwoord.keus().name())
                .param("op", antwoord.op())
                .param("reden", antwoord.reden())
                .update();
    }

    /** In which tracks a creditor lets the last day pass, of whom the helper was not told yet. */
    List<TrajectId> silent(LocalDate vandaag) {
        var sql =
                """
                update schuldhulp.aanbod a set gevraagd_op = :vandaag
                  from schuldhulp.voorstel v
                 where a.gemeente = :gemeente and a.antwoord is null and a.herinnerd_op is null and a.gevraagd_op is null
                   and a.uiterlijk < :vandaag
                   and v.gemeente = a.gemeente and v.id = a.voorstel and v.vervallen_op is null and v.begonnen_op is null
                returning a.traject
                """;
        return here(sql).param("vandaag", vandaag).query(UUID.class).list().stream()
                .distinct()
                .map(TrajectId::new)
                .toList();
    }

    /** In which tracks a creditor was reminded by this day and is still silent, told once. */
    List<TrajectId> stubborn(LocalDate herinnerd, LocalDate vandaag) {
        var sql =
                """
                update schuldhulp.aanbod a set dwang_gevraagd_op = :vandaag
                  from schuldhulp.voorstel v
                 where a.gemeente = :gemeente and a.antwoord is null and a.herinnerd_op < :herinnerd
                   and a.dwang_gevraagd_op is null
                   and v.gemeente = a.gemeente and v.id = a.voorstel and v.vervallen_op is null and v.begonnen_op is null
                   and not exists (select 1 from schuldhulp.verzoek q
                                    where q.gemeente = a.gemeente and q.traject = a.traject and q.soort = 'DWANGAKKOORD'
                                      and q.uitspraak is null)
                returning a.traject
                """;
        return here(sql)
                .param("vandaag", vandaag)
                .param("herinnerd", herinnerd)
                .query(UUID.class)
                .list()
                .stream()
                .distinct()
                .map(TrajectId::new)
                .toList();
    }

    private Voorstel voorstel(ResultSet rs, int row) throws SQLException {
        var id = rs.getObject("id", UUID.class);
        return new Voorstel(
                id,
                Oplossing.valueOf(rs.getString("vorm")),
                new Bedrag(rs.getLong("capaciteit")),
                rs.getInt("maanden"),
                new Bedrag(rs.getLong("totaal")),
                rs.getObject("gedaan_op", LocalDate.class),
                Optional.ofNullable(rs.getObject("begonnen_op", LocalDate.class)),
                aanbiedingen(id));
    }

    private List<Aanbod> aanbiedingen(UUID voorstel) {
        return here("""
                    select * from schuldhulp.aanbod where gemeente = :gemeente and voorstel = :voorstel
                     order by vordering desc, id
                    """)
                .param("voorstel", voorstel)
                .query(VoorstelRepository::aanbod)
                .list();
    }

    private static Aanbod aanbod(ResultSet rs, int row) throws SQLException {
        var op = Optional.ofNullable(rs.getObject("antwoord_op", LocalDate.class));
        Optional<Aanbod.Antwoord> antwoord =
                op.isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                new Aanbod.Antwoord(
                                        Aanbod.Keus.valueOf(rs.getString("antwoord")),
                                        op.get(),
                                        rs.getString("reden")));
        return new Aanbod(
                rs.getObject("id", UUID.class),
                rs.getObject("schuld", UUID.class),
                rs.getString("schuldeiser"),
                new Bedrag(rs.getLong("vordering")),
                new Bedrag(rs.getLong("bedrag")),
                Optional.ofNullable(rs.getObject("verstuurd_op", LocalDate.class)),
                Optional.ofNullable(rs.getObject("uiterlijk", LocalDate.class)),
                Optional.ofNullable(rs.getObject("herinnerd_op", LocalDate.class)),
                antwoord);
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
