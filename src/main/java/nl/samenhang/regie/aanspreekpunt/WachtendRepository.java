package nl.samenhang.regie.aanspreekpunt;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.TeamId;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The gezinnen that wait for a contact person. */
@Repository
class WachtendRepository {

    private final JdbcClient jdbc;

    WachtendRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when the gezin waits already. */
    boolean insert(Wachtend wachtend) {
        var sql =
                """
                insert into aanspreekpunt.wachtend (gemeente, gezin, team, sinds, uiterlijk)
                values (:gemeente, :gezin, :team, :sinds, :uiterlijk)
                on conflict do nothing
                """;
        return jdbc.sql(sql)
                        .param("gemeente", Contexts.current().gemeente().code())
                        .param("gezin", wachtend.gezin().value())
                        .param("team", wachtend.team().value())
                        .param("sinds", wachtend.sinds())
                        .param("uiterlijk", wachtend.uiterlijk())
                        .update()
                == 1;
    }

    boolean isWaiting(GezinId gezin) {
        var sql = "select exists (select 1 from aanspreekpunt.wachtend where gezin = :gezin)";
        return jdbc.sql(sql).param("gezin", gezin.value()).query(Boolean.class).single();
    }

    void delete(GezinId gezin) {
        jdbc.sql("delete from aanspreekpunt.wachtend where gezin = :gezin")
                .param("gezin", gezin.value())
                .update();
    }

    List<Wachtend> all() {
        return jdbc.sql("select * from aanspreekpunt.wachtend order by uiterlijk, gezin")
                .query(WachtendRepository::wachtend)
                .list();
    }

    /** Those whose last day has passed, each given once. */
    List<Wachtend> takeOverdue(LocalDate today) {
        var sql =
                """
                update aanspreekpunt.wachtend set dringend = true
                where uiterlijk < :today and not dringend
                returning *
                """;
        return jdbc.sql(sql).param("today", today).query(WachtendRepository::wachtend).list();
    }

    private static Wachtend wachtend(ResultSet row, int number) throws SQLException {
        return new Wachtend(
                new GezinId(row.getObject("gezin", UUID.class)),
                new TeamId(row.getObject("team", UUID.class)),
                row.getObject("sinds", LocalDate.class),
                row.getObject("uiterlijk", LocalDate.class));
    }
}
