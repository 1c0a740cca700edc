package nl.samenhang.mensen.privacyverzoek;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The copies that were made, until they expire. */
@Repository
class KopieRepository {

    private final JdbcClient jdbc;

    KopieRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(VerzoekId verzoek, Kopie kopie, Instant now) {
        var sql =
                """
                insert into privacyverzoek.kopie (gemeente, verzoek, pdf, zip, stukken, gemaakt_op, verloopt_op)
                values (:gemeente, :verzoek, :pdf, :zip, :stukken, :now, :verloopt)
                """;
        jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("verzoek", verzoek.value())
                .param("pdf", kopie.pdf())
                .param("zip", kopie.zip())
                .param("stukken", kopie.stukken())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("verloopt", kopie.verlooptOp())
                .update();
    }

    /** The copy, when there is one on this day. */
    Optional<Kopie> find(VerzoekId verzoek, LocalDate dag) {
        var sql =
                """
                select * from privacyverzoek.kopie
                 where gemeente = :gemeente and verzoek = :verzoek and verloopt_op >= :dag
                """;
        return jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("verzoek", verzoek.value())
                .param("dag", dag)
                .query(
                        (rs, _) ->
                                new Kopie(
                                        rs.getBytes("pdf"),
                                        rs.getBytes("zip"),
                                        rs.getInt("stukken"),
                                        rs.getObject("verloopt_op", LocalDate.class)))
                .optional();
    }

    Optional<LocalDate> expiry(VerzoekId verzoek, LocalDate dag) {
        var sql =
                """
                select verloopt_op from privacyverzoek.kopie
                 where gemeente = :gemeente and verzoek = :verzoek and verloopt_op >= :dag
                """;
        return jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("verzoek", verzoek.value())
                .param("dag", dag)
                .query(LocalDate.class)
                .optional();
    }

    int deleteExpired(LocalDate dag) {
        return jdbc.sql(
                        "delete from privacyverzoek.kopie where gemeente = :gemeente and verloopt_op < :dag")
                .param("gemeente", gemeente())
                .param("dag", dag)
                .update();
    }

    private static String gemeente() {
        return Contexts.current().gemeente().code();
    }
}
