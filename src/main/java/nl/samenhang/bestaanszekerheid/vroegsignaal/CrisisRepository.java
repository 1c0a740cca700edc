package nl.samenhang.bestaanszekerheid.vroegsignaal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Cases that are a crisis, and with whom they are. */
@Repository
class CrisisRepository {

    private static final int MOST = 200;

    private final JdbcClient jdbc;

    CrisisRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Gives the crises that a file brought to who is on duty, and counts them. */
    int mark(SignaalbestandId bestand, Optional<MedewerkerId> dienst, LocalDate vandaag) {
        var sql =
                """
                with nieuw as materialized (
                    select distinct s.zaak from vroegsignaal.signaal s
                     where s.gemeente = :gemeente and s.bestand = :bestand and s.crisis and s.zaak is not null
                )
                update vroegsignaal.zaak z
                   set crisis_op = coalesce(z.crisis_op, :vandaag), dienst = coalesce(:dienst::uuid, z.dienst)
                  from nieuw n
                 where z.gemeente = :gemeente and z.id = n.zaak and z.crisis and z.gesloten_op is null
                """;
        return jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("bestand", bestand.value())
                .param("dienst", dienst.map(MedewerkerId::value).orElse(null))
                .param("vandaag", vandaag)
                .update();
    }

    void assign(VroegsignaalzaakId id, MedewerkerId wie) {
        var sql =
                "update vroegsignaal.zaak set dienst = :wie where gemeente = :gemeente and id = :id";
        jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("id", id.value())
                .param("wie", wie.value())
                .update();
    }

    Optional<Crisiszaak> find(VroegsignaalzaakId id) {
        return jdbc.sql(ZaakRepository.SELECT + " and z.crisis_op is not null and z.id = :id")
                .param("gemeente", gemeente())
                .param("id", id.value())
                .query((rs, _) -> crisis(rs))
                .optional();
    }

    /** Open ones, what is due first first. */
    List<Crisiszaak> open() {
        var sql =
                ZaakRepository.SELECT
                        + """
                         and z.crisis_op is not null and z.gesloten_op is null
                         order by z.uiterlijk, z.id limit :limit
                        """;
        return jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("limit", MOST)
                .query((rs, _) -> crisis(rs))
                .list();
    }

    /** All that came in on these days, the last not included. */
    List<Crisiszaak> between(LocalDate van, LocalDate tot) {
        var sql =
                ZaakRepository.SELECT
                        + " and z.crisis_op >= :van and z.crisis_op < :tot order by z.crisis_op, z.id";
        return jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("van", van)
                .param("tot", tot)
                .query((rs, _) -> crisis(rs))
                .list();
    }

    private static Crisiszaak crisis(ResultSet rs) throws SQLException {
        return new Crisiszaak(
                ZaakRepository.zaak(rs),
                rs.getObject("crisis_op", LocalDate.class),
                Optional.ofNullable(rs.getObject("dienst", UUID.class)).map(MedewerkerId::new),
                ZaakRepository.day(rs, "gesproken_op"));
    }

    private static String gemeente() {
        return Contexts.current().gemeente().code();
    }
}
