package nl.samenhang.regie.overleg;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.Ids;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.Periode;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The SQL of what is about employees only: registrations, peer review, hiring. */
@Repository
class VakwerkRepository {

    private final JdbcClient jdbc;

    VakwerkRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Registratie> registraties() {
        return here("""
                    select medewerker, nummer, lower(periode) as van, upper(periode) as tot from overleg.registratie
                     where gemeente = :gemeente order by lower(periode) desc
                    """)
                .query(
                        (rs, _) ->
                                new Registratie(
                                        new MedewerkerId(rs.getObject("medewerker", UUID.class)),
                                        rs.getString("nummer"),
                                        Periode.between(
                                                rs.getObject("van", LocalDate.class),
                                                rs.getObject("tot", LocalDate.class))))
                .list();
    }

    void insert(Registratie nieuw) {
        here("""
             insert into overleg.registratie (gemeente, id, medewerker, nummer, periode)
             values (:gemeente, :id, :medewerker, :nummer, daterange(:van, :tot))
             """)
                .param("id", Ids.next())
                .param("medewerker", nieuw.medewerker().value())
                .param("nummer", nieuw.nummer())
                .param("van", nieuw.periode().van())
                .param("tot", nieuw.laatsteDag().plusDays(1))
                .update();
    }

    List<Intervisie> intervisie(MedewerkerId wie, LocalDate vanaf) {
        return here("""
                    select * from overleg.intervisie
                     where gemeente = :gemeente and medewerker = :wie and dag >= :vanaf order by dag desc, id desc
                    """)
                .param("wie", wie.value())
                .param("vanaf", vanaf)
                .query(
                        (rs, _) ->
                                new Intervisie(
                                        rs.getObject("id", UUID.class),
                                        new MedewerkerId(rs.getObject("medewerker", UUID.class)),
                                        rs.getObject("dag", LocalDate.class),
                                        rs.getInt("minuten"),
                                        rs.getString("begeleider"),
                                        rs.getString("thema")))
                .list();
    }

    void insert(Intervisie nieuw) {
        here("""
             insert into overleg.intervisie (gemeente, id, medewerker, dag, minuten, begeleider, thema)
             values (:gemeente, :id, :medewerker, :dag, :minuten, :begeleider, :thema)
             """)
                .param("id", nieuw.id())
                .param("medewerker", nieuw.medewerker().value())
                .param("dag", nieuw.dag())
                .param("minuten", nieuw.minuten())
                .param("begeleider", nieuw.begeleider())
                .param("thema", nieuw.thema())
                .update();
    }

    List<Inhuur> inhuren() {
        return here("select * from overleg.inhuur where gemeente = :gemeente order by id desc")
                .query(
                        (rs, _) ->
                                new Inhuur(
                                        rs.getObject("id", UUID.class),
                                        Deskundigheid.valueOf(rs.getString("deskundigheid")),
                                        rs.getString("waarom"),
                                        rs.getInt("uren"),
                                        Inhuur.Status.valueOf(rs.getString("status")),
                                        new MedewerkerId(rs.getObject("vrager", UUID.class)),
                                        rs.getObject("gevraagd_op", LocalDate.class),
                                        Optional.ofNullable(
                                                        rs.getObject("besloten_door", UUID.class))
                                                .map(MedewerkerId::new),
                                        rs.getString("toelichting")))
                .list();
    }

    void insert(Inhuur nieuw) {
        here("""
             insert into overleg.inhuur (gemeente, id, deskundigheid, waarom, uren, status, vrager, gevraagd_op, toelichting)
             values (:gemeente, :id, :deskundigheid, :waarom, :uren, :status, :vrager, :gevraagdOp, '')
             """)
                .param("id", nieuw.id())
                .param("deskundigheid", nieuw.deskundigheid().name())
                .param("waarom", nieuw.waarom())
                .param("uren", nieuw.uren())
                .param("status", nieuw.status().name())
                .param("vrager", nieuw.vrager().value())
                .param("gevraagdOp", nieuw.gevraagdOp())
                .update();
    }

    void decide(
            UUID id, Inhuur.Status status, MedewerkerId door, LocalDate op, String toelichting) {
        here("""
             update overleg.inhuur set status = :status, besloten_door = :door, besloten_op = :op,
                    toelichting = :toelichting
              where gemeente = :gemeente and id = :id
             """)
                .param("id", id)
                .param("status", status.name())
                .param("door", door.value())
                .param("op", op)
                .param("toelichting", toelichting)
                .update();
    }

    private StatementSpec here(String sql) {
        return jdbc.sql(sql).param("gemeente", Contexts.current().gemeente().code());
    }
}
