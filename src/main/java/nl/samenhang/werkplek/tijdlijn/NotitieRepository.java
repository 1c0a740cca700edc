package nl.samenhang.werkplek.tijdlijn;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class NotitieRepository {

    private final JdbcClient jdbc;

    NotitieRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Notitie notitie) {
        var sql =
                """
                insert into tijdlijn.notitie
                  (gemeente, id, gezin, soort, datum, tekst, betrokkenen, auteur, auteur_naam, geschreven_op)
                values (:gemeente, :id, :gezin, :soort, :datum, :tekst, :betrokkenen::uuid[], :auteur, :auteurNaam, :op)
                """;
        var context = Contexts.current();
        jdbc.sql(sql)
                .param("gemeente", context.gemeente().code())
                .param("id", notitie.id().value())
                .param("gezin", notitie.gezin().value())
                .param("soort", notitie.soort().name())
                .param("datum", notitie.datum())
                .param("tekst", notitie.tekst())
                .param(
                        "betrokkenen",
                        notitie.betrokkenen().stream()
                                .map(InwonerId::toString)
                                .toArray(String[]::new))
                .param("auteur", context.actor())
                .param("auteurNaam", notitie.auteur())
                .param("op", notitie.geschrevenOp().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Notitie> find(GezinId gezin, NotitieId id) {
        var sql =
                "select * from tijdlijn.notitie where gemeente = :gemeente and id = :id and gezin = :gezin";
        return jdbc.sql(sql)
                .param("gemeente", Contexts.current().gemeente().code())
                .param("id", id.value())
                .param("gezin", gezin.value())
                .query(NotitieRepository::map)
                .optional();
    }

    private static Notitie map(ResultSet rs, int row) throws SQLException {
        var betrokkenen = (UUID[]) rs.getArray("betrokkenen").getArray();
        return new Notitie(
                new NotitieId(rs.getObject("id", UUID.class)),
                new GezinId(rs.getObject("gezin", UUID.class)),
                Notitiesoort.valueOf(rs.getString("soort")),
                rs.getObject("datum", LocalDate.class),
                rs.getString("tekst"),
                Arrays.stream(betrokkenen).map(InwonerId::new).toList(),
                rs.getString("auteur_naam"),
                rs.getObject("geschreven_op", OffsetDateTime.class).toInstant());
    }
}
