package nl.samenhang.toegang.melding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is called at once when there is danger: one employee for each part of the day. */
@Service
@Transactional
public class Dienstrooster {

    private final JdbcClient jdbc;
    private final Clock clock;

    Dienstrooster(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Who is on duty now. */
    @Transactional(readOnly = true)
    public Optional<MedewerkerId> onDuty() {
        var now = ZonedDateTime.now(clock);
        var sql = "select medewerker from melding.dienst where dag = :dag and dagdeel = :dagdeel";
        return jdbc.sql(sql)
                .param("dag", Dagdeel.rosterDay(now))
                .param("dagdeel", Dagdeel.at(now).name())
                .query(UUID.class)
                .optional()
                .map(MedewerkerId::new);
    }

    /** The lines of a period, the last day not included. */
    @Transactional(readOnly = true)
    public List<Dienst> between(LocalDate van, LocalDate tot) {
        var sql =
                "select * from melding.dienst where dag >= :van and dag < :tot order by dag, dagdeel";
        return jdbc.sql(sql)
                .param("van", van)
                .param("tot", tot)
                .query(Dienstrooster::dienst)
                .list();
    }

    /** Puts an employee on the roster, in the place of who stood there. */
    public void assign(Dienst dienst) {
        var sql =
                """
                insert into melding.dienst (gemeente, dag, dagdeel, medewerker)
                values (:gemeente, :dag, :dagdeel, :medewerker)
                on conflict (gemeente, dag, dagdeel) do update set medewerker = excluded.medewerker
                """;
        jdbc.sql(sql)
                .param("gemeente", Contexts.current().gemeente().code())
                .param("dag", dienst.dag())
                .param("dagdeel", dienst.dagdeel().name())
                .param("medewerker", dienst.medewerker().value())
                .update();
    }

    /** Leaves a part of a day without anybody; a melding with danger then goes to all of triage. */
    public void clear(LocalDate dag, Dagdeel dagdeel) {
        jdbc.sql("delete from melding.dienst where dag = :dag and dagdeel = :dagdeel")
                .param("dag", dag)
                .param("dagdeel", dagdeel.name())
                .update();
    }

    private static Dienst dienst(ResultSet row, int number) throws SQLException {
        return new Dienst(
                row.getObject("dag", LocalDate.class),
                Dagdeel.valueOf(row.getString("dagdeel")),
                new MedewerkerId(row.getObject("medewerker", UUID.class)));
    }
}
