package nl.samenhang.bestaanszekerheid.vroegsignaal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The signals and cases of a month in the form of DDAS. */
@Repository
class LeveringRepository {

    private record Metzaak<T>(UUID zaak, T waarde) {}

    private final JdbcClient jdbc;

    LeveringRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Ddaslevering.Vroegsignaal> signalen(LocalDate van, LocalDate tot) {
        var sql =
                """
                select s.* from vroegsignaal.signaal s
                 where s.gemeente = :gemeente and s.signaaldatum >= :van and s.signaaldatum < :tot order by s.id
                """;
        return jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("van", van)
                .param("tot", tot)
                .query((rs, _) -> signaal(rs))
                .list();
    }

    /** Whom the signals of these days are about, as far as the register knows them. */
    List<InwonerId> people(LocalDate van, LocalDate tot) {
        var sql =
                """
                select distinct s.inwoner from vroegsignaal.signaal s
                 where s.gemeente = :gemeente and s.signaaldatum >= :van and s.signaaldatum < :tot
                   and s.inwoner is not null
                """;
        return jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("van", van)
                .param("tot", tot)
                .query((rs, _) -> new InwonerId(rs.getObject("inwoner", UUID.class)))
                .list();
    }

    List<Ddaslevering.Zaak> zaken(LocalDate maand) {
        var signalen =
                perZaak(
                        maand,
                        "select s.zaak, s.id from vroegsignaal.signaal s",
                        (rs, _) ->
                                new Metzaak<>(
                                        rs.getObject("zaak", UUID.class),
                                        new Ddaslevering.Verwijzing(rs.getString("id"))));
        var pogingen =
                perZaak(
                        maand,
                        "select s.* from vroegsignaal.poging s",
                        (rs, _) -> new Metzaak<>(rs.getObject("zaak", UUID.class), poging(rs)));
        var sql =
                "select * from vroegsignaal.zaak where gemeente = :gemeente and maand = :maand order by id";
        return jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("maand", maand)
                .query((rs, _) -> zaak(rs, maand, signalen, pogingen))
                .list();
    }

    private <T> Map<UUID, List<T>> perZaak(
            LocalDate maand, String select, RowMapper<Metzaak<T>> row) {
        var sql =
                select
                        + """
                         join vroegsignaal.zaak z on z.gemeente = s.gemeente and z.id = s.zaak
                         where s.gemeente = :gemeente and z.maand = :maand order by s.id
                        """;
        return jdbc
                .sql(sql)
                .param("gemeente", gemeente())
                .param("maand", maand)
                .query(row)
                .list()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                Metzaak::zaak,
                                LinkedHashMap::new,
                                Collectors.mapping(Metzaak::waarde, Collectors.toList())));
    }

    private static Ddaslevering.Zaak zaak(
            ResultSet rs,
            LocalDate maand,
            Map<UUID, List<Ddaslevering.Verwijzing>> signalen,
            Map<UUID, List<Ddaslevering.Poging>> pogingen)
            throws SQLException {
        var id = rs.getObject("id", UUID.class);
        return new Ddaslevering.Zaak(
                Optional.ofNullable(rs.getString("resultaat"))
                        .map(Zaakresultaat::valueOf)
                        .map(Ddas::of),
                rs.getObject("gematcht_op", LocalDate.class),
                maand,
                Optional.ofNullable(rs.getObject("opgepakt_op", LocalDate.class)),
                maand.plusMonths(1).minusDays(1),
                signalen.getOrDefault(id, List.of()),
                pogingen.getOrDefault(id, List.of()));
    }

    private static Ddaslevering.Poging poging(ResultSet rs) throws SQLException {
        return new Ddaslevering.Poging(
                Ddas.of(Contactsoort.valueOf(rs.getString("soort"))),
                rs.getBoolean("bereikt"),
                rs.getObject("dag", LocalDate.class),
                Ddas.of(Dagdeel.valueOf(rs.getString("dagdeel"))));
    }

    private static Ddaslevering.Vroegsignaal signaal(ResultSet rs) throws SQLException {
        var nummer = rs.getString("huisnummer");
        var cijfers = nummer.replaceAll("^([0-9]*).*$", "$1");
        return new Ddaslevering.Vroegsignaal(
                rs.getString("id"),
                rs.getBoolean("crisis"),
                rs.getBoolean("warm"),
                // Whole euros, rounded half up.
                (rs.getLong("centen") + 50) / 100,
                rs.getObject("ontstaansdatum", LocalDate.class),
                rs.getObject("signaaldatum", LocalDate.class),
                Ddas.status(rs.getString("status")),
                new Ddaslevering.Partner(Ddas.of(Partnersoort.valueOf(rs.getString("soort")))),
                new Ddaslevering.Client(
                        rs.getString("voorletters"),
                        rs.getString("voorvoegsel"),
                        rs.getString("achternaam"),
                        Optional.ofNullable(rs.getObject("geboortedatum", LocalDate.class)),
                        rs.getString("straat"),
                        rs.getString("postcode"),
                        cijfers,
                        nummer.substring(cijfers.length()).replaceAll("^[- ]+", ""),
                        rs.getString("plaats")));
    }

    private static String gemeente() {
        return Contexts.current().gemeente().code();
    }
}
