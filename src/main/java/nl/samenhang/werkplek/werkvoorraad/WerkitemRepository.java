package nl.samenhang.werkplek.werkvoorraad;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.TeamId;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.werk.WerkOpened;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class WerkitemRepository {

    private final JdbcClient jdbc;

    WerkitemRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Puts work on the list, or replaces what stood there; who had taken it keeps it. */
    void upsert(WerkOpened werk, LocalDate vandaag) {
        var sql =
                """
                insert into werkvoorraad.werkitem
                  (gemeente, id, soort, onderwerp_soort, onderwerp_id, gezin, tekst, argumenten, pad,
                   team, medewerker, uiterlijk, spoed, geopend_op)
                values (:gemeente, :id, :soort, :onderwerpSoort, :onderwerp, :gezin, :tekst, :argumenten::text[], :pad,
                   :team, :medewerker, :uiterlijk, :spoed, :vandaag)
                on conflict (gemeente, onderwerp_id, soort) do update set
                  gezin = excluded.gezin, tekst = excluded.tekst, argumenten = excluded.argumenten, pad = excluded.pad,
                  team = excluded.team, medewerker = coalesce(excluded.medewerker, werkitem.medewerker),
                  uiterlijk = excluded.uiterlijk, spoed = excluded.spoed,
                  geescaleerd = werkitem.geescaleerd and excluded.uiterlijk <= werkitem.uiterlijk
                """;
        jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("id", WerkitemId.next().value())
                .param("soort", werk.soort())
                .param("onderwerpSoort", werk.onderwerp().soort())
                .param("onderwerp", werk.onderwerp().id())
                .param("gezin", werk.gezin().map(GezinId::value).orElse(null))
                .param("tekst", werk.omschrijving().sleutel())
                .param("argumenten", werk.omschrijving().argumenten().toArray(String[]::new))
                .param("pad", werk.pad())
                .param("team", werk.team().map(TeamId::value).orElse(null))
                .param("medewerker", werk.medewerker().map(MedewerkerId::value).orElse(null))
                .param("uiterlijk", werk.uiterlijk().orElse(null))
                .param("spoed", werk.spoed())
                .param("vandaag", vandaag)
                .update();
    }

    void delete(String soort, Onderwerp onderwerp) {
        var sql =
                """
                delete from werkvoorraad.werkitem
                where gemeente = :gemeente and onderwerp_id = :onderwerp and soort = :soort
                """;
        jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("onderwerp", onderwerp.id())
                .param("soort", soort)
                .update();
    }

    Optional<Werkitem> find(WerkitemId id) {
        var sql = "select * from werkvoorraad.werkitem where gemeente = :gemeente and id = :id";
        return jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("id", id.value())
                .query(WerkitemRows::map)
                .optional();
    }

    List<Werkitem> findByGezin(GezinId gezin) {
        var sql =
                """
                select * from werkvoorraad.werkitem where gemeente = :gemeente and gezin = :gezin
                order by rang, vervalt, id limit 20
                """;
        return jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("gezin", gezin.value())
                .query(WerkitemRows::map)
                .list();
    }

    void assign(WerkitemId id, MedewerkerId medewerker) {
        var sql =
                "update werkvoorraad.werkitem set medewerker = :medewerker where gemeente = :gemeente and id = :id";
        jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("id", id.value())
                .param("medewerker", medewerker.value())
                .update();
    }

    /** At most so many items that are too late and were not yet brought to a team leader. */
    List<Werkitem> findTooLate(LocalDate vandaag, int limit) {
        var sql =
                """
                select * from werkvoorraad.werkitem
                where gemeente = :gemeente and uiterlijk < :vandaag and not geescaleerd
                order by uiterlijk limit :limit for update skip locked
                """;
        return jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("vandaag", vandaag)
                .param("limit", limit)
                .query(WerkitemRows::map)
                .list();
    }

    /** Without a team leader it goes to the top of the list instead. */
    void escalate(WerkitemId id, Optional<MedewerkerId> teamleider) {
        var sql =
                """
                update werkvoorraad.werkitem
                set geescaleerd = true, teamleider = :teamleider, spoed = spoed or :spoed
                where gemeente = :gemeente and id = :id
                """;
        jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("id", id.value())
                .param("teamleider", teamleider.map(MedewerkerId::value).orElse(null))
                .param("spoed", teamleider.isEmpty())
                .update();
    }

    /** How many lines wait for this employee, counted no further than the limit. */
    int count(MedewerkerId medewerker, int limit) {
        var sql =
                """
                select count(*) from (
                  select 1 from werkvoorraad.werkitem
                  where gemeente = :gemeente and (medewerker = :medewerker or teamleider = :medewerker)
                  limit :limit) regels
                """;
        return jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("medewerker", medewerker.value())
                .param("limit", limit)
                .query(Integer.class)
                .single();
    }

    private static String gemeente() {
        return Contexts.current().gemeente().code();
    }
}
