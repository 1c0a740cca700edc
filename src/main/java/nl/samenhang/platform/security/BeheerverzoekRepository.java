package nl.samenhang.platform.security;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.TeamId;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class BeheerverzoekRepository {

    private static final String OPEN =
            """
            select v.*, m.naam, g.naam as gevraagd_door_naam
            from security.beheerverzoek v
            join security.medewerker m on m.gemeente = v.gemeente and m.id = v.medewerker
            join security.medewerker g on g.gemeente = v.gemeente and g.id = v.gevraagd_door
            where v.gemeente = :gemeente and v.besluit is null
            """;

    private final JdbcClient jdbc;

    BeheerverzoekRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty when the same is asked already and waits for an answer. */
    Optional<BeheerverzoekId> insert(
            Beheerverzoek.Soort soort,
            MedewerkerId medewerker,
            Optional<Rolvraag> vraag,
            Instant moment) {
        var id = BeheerverzoekId.next();
        var sql =
                """
                insert into security.beheerverzoek
                  (gemeente, id, soort, medewerker, rol, team, van, tot, gevraagd_door, gevraagd_op)
                values (:gemeente, :id, :soort, :medewerker, :rol, :team, :van, :tot, :door, :op)
                on conflict do nothing
                """;
        var rows =
                jdbc.sql(sql)
                        .param("gemeente", gemeente())
                        .param("id", id.value())
                        .param("soort", soort.name())
                        .param("medewerker", medewerker.value())
                        .param("rol", vraag.map(Rolvraag::rol).orElse(null))
                        .param(
                                "team",
                                vraag.flatMap(Rolvraag::team).map(TeamId::value).orElse(null))
                        .param("van", vraag.map(Rolvraag::van).orElse(null))
                        .param("tot", vraag.flatMap(Rolvraag::tot).orElse(null))
                        .param("door", Contexts.current().actor())
                        .param("op", utc(moment))
                        .update();
        return rows == 1 ? Optional.of(id) : Optional.empty();
    }

    /** What waits, the oldest first. */
    List<Beheerverzoek> open() {
        return jdbc.sql(OPEN + " order by v.gevraagd_op, v.id")
                .param("gemeente", gemeente())
                .query(BeheerverzoekRepository::verzoek)
                .list();
    }

    /** A request that waits, held until the end of the transaction so that it is decided once. */
    Optional<Beheerverzoek> lock(BeheerverzoekId id) {
        return jdbc.sql(OPEN + " and v.id = :id for update of v")
                .param("gemeente", gemeente())
                .param("id", id.value())
                .query(BeheerverzoekRepository::verzoek)
                .optional();
    }

    void decide(BeheerverzoekId id, String besluit, Instant moment) {
        var sql =
                """
                update security.beheerverzoek
                set besluit = :besluit, besloten_door = :door, besloten_op = :op
                where gemeente = :gemeente and id = :id and besluit is null
                """;
        jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("id", id.value())
                .param("besluit", besluit)
                .param("door", Contexts.current().actor())
                .param("op", utc(moment))
                .update();
    }

    private static Beheerverzoek verzoek(ResultSet row, int number) throws SQLException {
        var soort = Beheerverzoek.Soort.valueOf(row.getString("soort"));
        return new Beheerverzoek(
                new BeheerverzoekId(row.getObject("id", UUID.class)),
                soort,
                new MedewerkerId(row.getObject("medewerker", UUID.class)),
                row.getString("naam"),
                soort == Beheerverzoek.Soort.ROL ? Optional.of(vraag(row)) : Optional.empty(),
                new MedewerkerId(row.getObject("gevraagd_door", UUID.class)),
                row.getString("gevraagd_door_naam"),
                row.getObject("gevraagd_op", OffsetDateTime.class).toInstant());
    }

    private static Rolvraag vraag(ResultSet row) throws SQLException {
        return new Rolvraag(
                row.getString("rol"),
                Optional.ofNullable(row.getObject("team", UUID.class)).map(TeamId::new),
                row.getObject("van", LocalDate.class),
                Optional.ofNullable(row.getObject("tot", LocalDate.class)));
    }

    private static OffsetDateTime utc(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    private static String gemeente() {
        return Contexts.current().gemeente().code();
    }
}
