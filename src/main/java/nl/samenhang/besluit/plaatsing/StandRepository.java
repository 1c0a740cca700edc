package nl.samenhang.besluit.plaatsing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.samenhang.kernel.TeamId;
import nl.samenhang.kernel.Telling;
import nl.samenhang.netwerk.plek.Pleksoort;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The SQL of the figures about first placements. */
@Repository
class StandRepository {

    private final JdbcClient jdbc;

    StandRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void clear() {
        here("delete from plaatsing.stand where gemeente = :gemeente").update();
    }

    void insert(TeamId team, Pleksoort soort, LocalDate dag, int beoordeeld, int goed) {
        here("insert into plaatsing.stand values (:gemeente, :team, :soort, :dag, :beoordeeld, :goed)")
                .param("team", team.value())
                .param("soort", soort.name())
                .param("dag", dag)
                .param("beoordeeld", beoordeeld)
                .param("goed", goed)
                .update();
    }

    List<Plaatscijfer> all() {
        return here("select * from plaatsing.stand where gemeente = :gemeente order by soort, team")
                .query(
                        (rs, _) -> {
                            var beoordeeld = new Telling(rs.getInt("beoordeeld"));
                            return new Plaatscijfer(
                                    new TeamId(rs.getObject("team", UUID.class)),
                                    Pleksoort.valueOf(rs.getString("soort")),
                                    rs.getObject("dag", LocalDate.class),
                                    beoordeeld,
                                    beoordeeld.procent(rs.getInt("goed")));
                        })
                .list();
    }

    private StatementSpec here(String sql) {
        return jdbc.sql(sql).param("gemeente", Contexts.current().gemeente().code());
    }
}
