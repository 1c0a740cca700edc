package nl.samenhang.werkplek.werkvoorraad.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.TeamId;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts the open work of one team; the list holds only what is not done yet. */
@Repository
class WerkdrukQueries {

    /** Open work of one person; of nobody when the id is absent. */
    record Telling(Optional<UUID> medewerker, int werk, int dezeWeek, int teLaat) {}

    private final JdbcClient jdbc;

    WerkdrukQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Telling> perMedewerker(TeamId team, LocalDate vandaag) {
        var sql =
                """
                select medewerker, count(*) as werk,
                  count(*) filter (where uiterlijk between :vandaag and :week) as deze_week,
                  count(*) filter (where uiterlijk < :vandaag) as te_laat
                from werkvoorraad.werkitem
                where gemeente = :gemeente and team = :team
                group by medewerker
                """;
        return jdbc.sql(sql)
                .param("gemeente", Contexts.current().gemeente().code())
                .param("team", team.value())
                .param("vandaag", vandaag)
                .param("week", vandaag.plusDays(6))
                .query(
                        (rs, n) ->
                                new Telling(
                                        Optional.ofNullable(rs.getObject("medewerker", UUID.class)),
                                        rs.getInt("werk"),
                                        rs.getInt("deze_week"),
                                        rs.getInt("te_laat")))
                .list();
    }
}
