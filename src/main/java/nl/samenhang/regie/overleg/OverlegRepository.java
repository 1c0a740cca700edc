package nl.samenhang.regie.overleg;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.Ids;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The SQL of meetings. */
@Repository
class OverlegRepository {

    private final JdbcClient jdbc;

    OverlegRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of a file, the newest first. */
    List<Overleg> of(GezinId gezin) {
        return here("select * from overleg.overleg where gemeente = :gemeente and gezin = :gezin order by id desc")
                .param("gezin", gezin.value())
                .query(OverlegRepository::row)
                .list();
    }

    Optional<Overleg> find(OverlegId id) {
        return here("select * from overleg.overleg where gemeente = :gemeente and id = :id")
                .param("id", id.value())
                .query(OverlegRepository::row)
                .optional();
    }

    void insert(Overleg nieuw) {
        var sql =
                """
                insert into overleg.overleg (gemeente, id, gezin, inwoner, vraag, kenmerken, status, plaats, volgnummer,
                    waarom_niet, door, gemaakt_op)
                values (:gemeente, :id, :gezin, :inwoner, :vraag, :kenmerken, :status, '', 0, '', :door, :gemaaktOp)
                """;
        here(sql)
                .param("id", nieuw.id().value())
                .param("gezin", nieuw.gezin().value())
                .param("inwoner", nieuw.inwoner().value())
                .param("vraag", nieuw.vraag())
                .param(
                        "kenmerken",
                        nieuw.kenmerken().stream().map(Enum::name).toArray(String[]::new))
                .param("status", nieuw.status().name())
                .param("door", nieuw.door().value())
                .param("gemaaktOp", nieuw.gemaaktOp())
                .update();
    }

    void plan(OverlegId id, Overleg.Moment moment) {
        var sql =
                """
                update overleg.overleg set status = 'GEPLAND', begin = :begin, minuten = :minuten, plaats = :plaats,
                       volgnummer = volgnummer + 1
                 where gemeente = :gemeente and id = :id
                """;
        here(sql)
                .param("id", id.value())
                .param("begin", moment.begin().atOffset(ZoneOffset.UTC))
                .param("minuten", moment.minuten())
                .param("plaats", moment.plaats())
                .update();
    }

    void cancel(OverlegId id) {
        here("""
             update overleg.overleg set status = 'AFGELAST', volgnummer = volgnummer + 1
              where gemeente = :gemeente and id = :id
             """)
                .param("id", id.value())
                .update();
    }

    void hold(OverlegId id, Overleg.Afloop afloop) {
        here("""
             update overleg.overleg set status = 'GEHOUDEN', gezin_erbij = :erbij, waarom_niet = :waarom
              where gemeente = :gemeente and id = :id
             """)
                .param("id", id.value())
                .param("erbij", afloop.gezinErbij())
                .param("waarom", afloop.waaromNiet())
                .update();
    }

    Overleg.Inhoud inhoud(OverlegId id) {
        return new Overleg.Inhoud(
                list("deelnemer", id).query(OverlegRepository::deelnemer).list(),
                list("agendapunt", id)
                        .query(
                                (rs, _) ->
                                        new Overleg.Agendapunt(
                                                rs.getObject("id", UUID.class),
                                                rs.getString("tekst"),
                                                rs.getString("besluit")))
                        .list(),
                list("uitgezet", id)
                        .query(
                                (rs, _) ->
                                        new Overleg.Uitgezet(
                                                rs.getObject("actie", UUID.class),
                                                rs.getString("tekst"),
                                                rs.getString("wie")))
                        .list());
    }

    void insert(Overleg overleg, Deelnemer nieuw) {
        var sql =
                """
                insert into overleg.deelnemer (gemeente, id, overleg, gezin, soort, inwoner, medewerker, naam, email,
                    deskundigheid)
                values (:gemeente, :id, :overleg, :gezin, :soort, :inwoner, :medewerker, :naam, :email, :deskundigheid)
                """;
        here(sql)
                .param("id", nieuw.id())
                .param("overleg", overleg.id().value())
                .param("gezin", overleg.gezin().value())
                .param("soort", nieuw.soort().name())
                .param("inwoner", nieuw.inwoner().map(InwonerId::value).orElse(null))
                .param("medewerker", nieuw.medewerker().map(MedewerkerId::value).orElse(null))
                .param("naam", nieuw.naam())
                .param("email", nieuw.email().orElse(null))
                .param("deskundigheid", nieuw.deskundigheid().map(Enum::name).orElse(null))
                .update();
    }

    void remove(OverlegId overleg, UUID deelnemer) {
        here("""
             delete from overleg.deelnemer where gemeente = :gemeente and overleg = :overleg and id = :id
             """)
                .param("overleg", overleg.value())
                .param("id", deelnemer)
                .update();
    }

    void present(OverlegId overleg, UUID deelnemer, boolean aanwezig) {
        here("""
             update overleg.deelnemer set aanwezig = :aanwezig
              where gemeente = :gemeente and overleg = :overleg and id = :id
             """)
                .param("overleg", overleg.value())
                .param("id", deelnemer)
                .param("aanwezig", aanwezig)
                .update();
    }

    void insert(Overleg overleg, String agendapunt) {
        here("""
             insert into overleg.agendapunt (gemeente, id, overleg, gezin, tekst, besluit)
             values (:gemeente, :id, :overleg, :gezin, :tekst, '')
             """)
                .param("id", Ids.next())
                .param("overleg", overleg.id().value())
                .param("gezin", overleg.gezin().value())
                .param("tekst", agendapunt)
                .update();
    }

    void decide(OverlegId overleg, UUID agendapunt, String besluit) {
        here("""
             update overleg.agendapunt set besluit = :besluit
              where gemeente = :gemeente and overleg = :overleg and id = :id
             """)
                .param("overleg", overleg.value())
                .param("id", agendapunt)
                .param("besluit", besluit)
                .update();
    }

    void insert(Overleg overleg, Overleg.Uitgezet uitgezet) {
        here("""
             insert into overleg.uitgezet (gemeente, id, overleg, gezin, actie, tekst, wie)
             values (:gemeente, :id, :overleg, :gezin, :actie, :tekst, :wie)
             """)
                .param("id", Ids.next())
                .param("overleg", overleg.id().value())
                .param("gezin", overleg.gezin().value())
                .param("actie", uitgezet.actie())
                .param("tekst", uitgezet.tekst())
                .param("wie", uitgezet.wie())
                .update();
    }

    private StatementSpec list(String tabel, OverlegId id) {
        return here("select * from overleg.%s where gemeente = :gemeente and overleg = :overleg order by id"
                        .formatted(tabel))
                .param("overleg", id.value());
    }

    private StatementSpec here(String sql) {
        return jdbc.sql(sql).param("gemeente", Contexts.current().gemeente().code());
    }

    private static Deelnemer deelnemer(ResultSet rs, int row) throws SQLException {
        return new Deelnemer(
                rs.getObject("id", UUID.class),
                Deelnemer.Soort.valueOf(rs.getString("soort")),
                Optional.ofNullable(rs.getObject("inwoner", UUID.class)).map(InwonerId::new),
                Optional.ofNullable(rs.getObject("medewerker", UUID.class)).map(MedewerkerId::new),
                rs.getString("naam"),
                Optional.ofNullable(rs.getString("email")),
                Optional.ofNullable(rs.getString("deskundigheid")).map(Deskundigheid::valueOf),
                Optional.ofNullable(rs.getObject("aanwezig", Boolean.class)));
    }

    private static Overleg row(ResultSet rs, int row) throws SQLException {
        var begin = Optional.ofNullable(rs.getObject("begin", OffsetDateTime.class));
        var minuten = rs.getInt("minuten");
        var plaats = rs.getString("plaats");
        var waarom = rs.getString("waarom_niet");
        return new Overleg(
                new OverlegId(rs.getObject("id", UUID.class)),
                new GezinId(rs.getObject("gezin", UUID.class)),
                new InwonerId(rs.getObject("inwoner", UUID.class)),
                rs.getString("vraag"),
                Arrays.stream((String[]) rs.getArray("kenmerken").getArray())
                        .map(Kenmerk::valueOf)
                        .collect(Collectors.toSet()),
                Overleg.Status.valueOf(rs.getString("status")),
                begin.map(b -> new Overleg.Moment(b.toInstant(), minuten, plaats)),
                rs.getInt("volgnummer"),
                Optional.ofNullable(rs.getObject("gezin_erbij", Boolean.class))
                        .map(erbij -> new Overleg.Afloop(erbij, waarom)),
                new MedewerkerId(rs.getObject("door", UUID.class)),
                rs.getObject("gemaakt_op", LocalDate.class));
    }
}
