package nl.samenhang.bestaanszekerheid.vroegsignaal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Offers of help with debts that were accepted. */
@Repository
class HulpaanbodRepository {

    private static final int MOST = 200;

    private final JdbcClient jdbc;

    HulpaanbodRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void accept(VroegsignaalzaakId id, LocalDate gesprekUiterlijk) {
        var sql =
                """
                update vroegsignaal.zaak
                   set gesprek_uiterlijk = :uiterlijk, overgenomen_op = null, overgenomen_door = null,
                       overgenomen_naam = ''
                 where gemeente = :gemeente and id = :id
                """;
        jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("id", id.value())
                .param("uiterlijk", gesprekUiterlijk)
                .update();
    }

    /** Whether nobody had taken it over yet. */
    boolean take(VroegsignaalzaakId id, LocalDate vandaag) {
        var sql =
                """
                update vroegsignaal.zaak
                   set overgenomen_op = :vandaag, overgenomen_door = :door, overgenomen_naam = :naam
                 where gemeente = :gemeente and id = :id and gesprek_uiterlijk is not null
                   and overgenomen_op is null
                """;
        return jdbc.sql(sql)
                        .param("gemeente", gemeente())
                        .param("id", id.value())
                        .param("vandaag", vandaag)
                        .param("door", Contexts.current().actor())
                        .param("naam", Contexts.current().actorNaam())
                        .update()
                == 1;
    }

    Optional<Hulpaanbod> find(VroegsignaalzaakId id) {
        return jdbc.sql(
                        ZaakRepository.SELECT
                                + " and z.gesprek_uiterlijk is not null and z.id = :id")
                .param("gemeente", gemeente())
                .param("id", id.value())
                .query((rs, _) -> aanbod(rs))
                .optional();
    }

    /** What nobody has taken over yet, what is due first first. */
    List<Hulpaanbod> open() {
        var sql =
                ZaakRepository.SELECT
                        + """
                         and z.gesprek_uiterlijk is not null and z.overgenomen_op is null
                         order by z.gesprek_uiterlijk, z.id limit :limit
                        """;
        return jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("limit", MOST)
                .query((rs, _) -> aanbod(rs))
                .list();
    }

    private static Hulpaanbod aanbod(ResultSet rs) throws SQLException {
        return new Hulpaanbod(
                ZaakRepository.zaak(rs),
                rs.getObject("hulp_op", LocalDate.class),
                rs.getBoolean("crisis"),
                rs.getObject("gesprek_uiterlijk", LocalDate.class),
                ZaakRepository.day(rs, "overgenomen_op"),
                rs.getString("overgenomen_naam"));
    }

    private static String gemeente() {
        return Contexts.current().gemeente().code();
    }
}
