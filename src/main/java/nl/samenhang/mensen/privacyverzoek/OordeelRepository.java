package nl.samenhang.mensen.privacyverzoek;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people said of pieces. */
@Repository
class OordeelRepository {

    private final JdbcClient jdbc;

    OordeelRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Somebody may think again until the decision. */
    void save(VerzoekId verzoek, Oordeel oordeel, Instant op) {
        var sql =
                """
                insert into privacyverzoek.oordeel (gemeente, verzoek, stuk, dag, keuze, grond, tekst, reden, door, op)
                values (:gemeente, :verzoek, :stuk, :dag, :keuze, :grond, :tekst, :reden, :door, :op)
                on conflict (gemeente, verzoek, stuk) do update
                   set dag = excluded.dag, keuze = excluded.keuze, grond = excluded.grond, tekst = excluded.tekst,
                       reden = excluded.reden, door = excluded.door, op = excluded.op
                """;
        jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("verzoek", verzoek.value())
                .param("stuk", oordeel.stuk())
                .param("dag", oordeel.dag().orElse(null))
                .param("keuze", oordeel.keuze().name())
                .param("grond", oordeel.grond().map(Enum::name).orElse(null))
                .param("tekst", oordeel.tekst().orElse(null))
                .param("reden", oordeel.reden())
                .param("door", Contexts.current().actor())
                .param("op", op.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Oordeel> of(VerzoekId verzoek) {
        var sql =
                """
                select * from privacyverzoek.oordeel
                 where gemeente = :gemeente and verzoek = :verzoek order by op, stuk
                """;
        return jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("verzoek", verzoek.value())
                .query(
                        (rs, _) ->
                                new Oordeel(
                                        rs.getString("stuk"),
                                        Keuze.valueOf(rs.getString("keuze")),
                                        Optional.ofNullable(rs.getObject("dag", LocalDate.class)),
                                        Optional.ofNullable(rs.getString("grond"))
                                                .map(Bewaargrond::valueOf),
                                        Optional.ofNullable(rs.getString("tekst")),
                                        rs.getString("reden")))
                .list();
    }

    private static String gemeente() {
        return Contexts.current().gemeente().code();
    }
}
