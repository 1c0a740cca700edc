package nl.samenhang.bestaanszekerheid.participatie;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.voorveld.traject.TrajectId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The SQL of work that was proposed to people, and of the places that it takes. */
@Repository
class WerkplaatsingRepository {

    private final JdbcClient jdbc;

    WerkplaatsingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Nobody else proposes or places this person until this transaction ends. No index guards it,
     * as two descriptions of one person may each work when they turn out to be one.
     */
    void alone(InwonerId wie) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:wat, 0))::text")
                .param("wat", "werkplaatsing:" + wie)
                .query(String.class)
                .single();
    }

    /** Takes one of the places of an offer; false when none is left. */
    boolean take(WerkaanbodId aanbod) {
        return here("""
                    update participatie.werkaanbod set bezet = bezet + 1
                     where gemeente = :gemeente and id = :aanbod and bezet < plaatsen
                    """)
                        .param("aanbod", aanbod.value())
                        .update()
                == 1;
    }

    void free(WerkaanbodId aanbod) {
        here("""
             update participatie.werkaanbod set bezet = bezet - 1
              where gemeente = :gemeente and id = :aanbod and bezet > 0
             """)
                .param("aanbod", aanbod.value())
                .update();
    }

    Optional<Werkplaatsing> find(WerkplaatsingId id) {
        return here("select * from participatie.werkplaatsing where gemeente = :gemeente and id = :id")
                .param("id", id.value())
                .query(WerkplaatsingRepository::row)
                .optional();
    }

    /** Of one person, the newest first. */
    List<Werkplaatsing> of(InwonerId wie) {
        return here("""
                    select * from participatie.werkplaatsing where gemeente = :gemeente and inwoner = :wie
                     order by voorgesteld_op desc, id desc
                    """)
                .param("wie", wie.value())
                .query(WerkplaatsingRepository::row)
                .list();
    }

    void insert(Werkplaatsing nieuw) {
        here("""
             insert into participatie.werkplaatsing (gemeente, id, gezin, inwoner, aanbod, voorgesteld_op, waarom, door)
             values (:gemeente, :id, :gezin, :inwoner, :aanbod, :op, :waarom, :door)
             """)
                .param("id", nieuw.id().value())
                .param("gezin", nieuw.gezin().value())
                .param("inwoner", nieuw.inwoner().value())
                .param("aanbod", nieuw.aanbod().value())
                .param("op", nieuw.voorstel().op())
                .param("waarom", nieuw.voorstel().waarom())
                .param("door", nieuw.voorstel().door().value())
                .update();
    }

    void talk(WerkplaatsingId id, Werkplaatsing.Gesprek gesprek) {
        here("""
             update participatie.werkplaatsing set gesproken_op = :op, uitkomst = :uitkomst
              where gemeente = :gemeente and id = :id
             """)
                .param("id", id.value())
                .param("op", gesprek.op())
                .param("uitkomst", gesprek.uitkomst())
                .update();
    }

    void place(WerkplaatsingId id, Werkplaatsing.Plaats plaats) {
        here("""
             update participatie.werkplaatsing set begonnen_op = :van, uren = :uren, subsidie = :subsidie,
                    jobcoach = :jobcoach, traject = :traject
              where gemeente = :gemeente and id = :id
             """)
                .param("id", id.value())
                .param("van", plaats.van())
                .param("uren", plaats.uren())
                .param("subsidie", plaats.subsidie())
                .param("jobcoach", plaats.jobcoach())
                .param("traject", plaats.traject().map(TrajectId::value).orElse(null))
                .update();
    }

    void end(WerkplaatsingId id, Werkplaatsing.Einde einde) {
        here("""
             update participatie.werkplaatsing set geeindigd_op = :op, reden = :reden
              where gemeente = :gemeente and id = :id
             """)
                .param("id", id.value())
                .param("op", einde.op())
                .param("reden", einde.reden())
                .update();
    }

    private StatementSpec here(String sql) {
        return jdbc.sql(sql).param("gemeente", Contexts.current().gemeente().code());
    }

    private static Werkplaatsing row(ResultSet rs, int row) throws SQLException {
        var uitkomst = rs.getString("uitkomst");
        var uren = rs.getInt("uren");
        var subsidie = rs.getBoolean("subsidie");
        var jobcoach = rs.getBoolean("jobcoach");
        var traject = Optional.ofNullable(rs.getObject("traject", UUID.class)).map(TrajectId::new);
        var reden = rs.getString("reden");
        return new Werkplaatsing(
                new WerkplaatsingId(rs.getObject("id", UUID.class)),
                new GezinId(rs.getObject("gezin", UUID.class)),
                new InwonerId(rs.getObject("inwoner", UUID.class)),
                new WerkaanbodId(rs.getObject("aanbod", UUID.class)),
                new Werkplaatsing.Voorstel(
                        rs.getObject("voorgesteld_op", LocalDate.class),
                        rs.getString("waarom"),
                        new MedewerkerId(rs.getObject("door", UUID.class))),
                day(rs, "gesproken_op").map(op -> new Werkplaatsing.Gesprek(op, uitkomst)),
                day(rs, "begonnen_op")
                        .map(op -> new Werkplaatsing.Plaats(op, uren, subsidie, jobcoach, traject)),
                day(rs, "geeindigd_op").map(op -> new Werkplaatsing.Einde(op, reden)));
    }

    private static Optional<LocalDate> day(ResultSet rs, String kolom) throws SQLException {
        return Optional.ofNullable(rs.getObject(kolom, LocalDate.class));
    }
}
