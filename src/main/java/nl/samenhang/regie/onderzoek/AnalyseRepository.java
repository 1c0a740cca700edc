package nl.samenhang.regie.onderzoek;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.Ids;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.platform.database.Contexts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The SQL of what was found: answers, facts and opinions, hypotheses, generations. */
@Repository
class AnalyseRepository {

    private final JdbcClient jdbc;

    AnalyseRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Antwoord> antwoorden(OnderzoekId id) {
        return list("antwoord", id)
                .query(
                        (rs, _) ->
                                new Antwoord(
                                        Vraagpunt.valueOf(rs.getString("punt")),
                                        Optional.ofNullable(rs.getObject("inwoner", UUID.class))
                                                .map(InwonerId::new),
                                        rs.getString("tekst")))
                .list();
    }

    List<Bevinding> bevindingen(OnderzoekId id) {
        return list("bevinding", id)
                .query(
                        (rs, _) ->
                                new Bevinding(
                                        rs.getObject("id", UUID.class),
                                        Bevinding.Soort.valueOf(rs.getString("soort")),
                                        rs.getString("tekst"),
                                        rs.getString("bron")))
                .list();
    }

    List<Hypothese> hypothesen(OnderzoekId id) {
        return list("hypothese", id)
                .query(
                        (rs, _) ->
                                new Hypothese(
                                        rs.getObject("id", UUID.class),
                                        rs.getString("tekst"),
                                        Hypothese.Status.valueOf(rs.getString("status")),
                                        rs.getString("onderbouwing")))
                .list();
    }

    Optional<Generaties> generaties(OnderzoekId id) {
        return list("generatie", id)
                .query(
                        (rs, _) ->
                                new Generaties(
                                        new InwonerId(rs.getObject("inwoner", UUID.class)),
                                        Generaties.Grond.valueOf(rs.getString("grond")),
                                        rs.getString("toelichting"),
                                        rs.getString("tekst")))
                .list()
                .stream()
                .findFirst();
    }

    /** An answer replaces the one before; without words there is none. */
    void answer(Onderzoek onderzoek, Antwoord antwoord, Instant op) {
        var sql =
                """
                delete from onderzoek.antwoord where gemeente = :gemeente and onderzoek = :onderzoek
                   and punt = :punt and inwoner is not distinct from cast(:inwoner as uuid)
                """;
        here(sql, onderzoek)
                .param("punt", antwoord.punt().name())
                .param("inwoner", value(antwoord))
                .update();
        if (!antwoord.tekst().isEmpty()) {
            insert(onderzoek, "antwoord", "inwoner, punt, tekst", ":inwoner, :punt, :tekst", op)
                    .param("inwoner", value(antwoord))
                    .param("punt", antwoord.punt().name())
                    .param("tekst", antwoord.tekst())
                    .update();
        }
    }

    void insert(Onderzoek onderzoek, Bevinding nieuw, Instant op) {
        insert(onderzoek, "bevinding", "soort, tekst, bron", ":soort, :tekst, :bron", op)
                .param("soort", nieuw.soort().name())
                .param("tekst", nieuw.tekst())
                .param("bron", nieuw.bron())
                .update();
    }

    void remove(Onderzoek onderzoek, UUID bevinding) {
        here(
                        """
             delete from onderzoek.bevinding where gemeente = :gemeente and onderzoek = :onderzoek and id = :id
             """,
                        onderzoek)
                .param("id", bevinding)
                .update();
    }

    void insert(Onderzoek onderzoek, String hypothese, Instant op) {
        insert(onderzoek, "hypothese", "tekst, status, onderbouwing", ":tekst, 'OPEN', ''", op)
                .param("tekst", hypothese)
                .update();
    }

    void update(Onderzoek onderzoek, Hypothese hypothese) {
        var sql =
                """
                update onderzoek.hypothese set tekst = :tekst, status = :status, onderbouwing = :onderbouwing
                 where gemeente = :gemeente and onderzoek = :onderzoek and id = :id
                """;
        here(sql, onderzoek)
                .param("id", hypothese.id())
                .param("tekst", hypothese.tekst())
                .param("status", hypothese.status().name())
                .param("onderbouwing", hypothese.onderbouwing())
                .update();
    }

    void replace(Onderzoek onderzoek, Generaties generaties, Instant op) {
        forget(onderzoek);
        insert(
                        onderzoek,
                        "generatie",
                        "inwoner, grond, toelichting, tekst",
                        ":inwoner, :grond, :toelichting, :tekst",
                        op)
                .param("inwoner", generaties.wie().value())
                .param("grond", generaties.grond().name())
                .param("toelichting", generaties.toelichting())
                .param("tekst", generaties.tekst())
                .update();
    }

    /** Takes what was written about generations out. */
    void forget(Onderzoek onderzoek) {
        here(
                        "delete from onderzoek.generatie where gemeente = :gemeente and onderzoek = :onderzoek",
                        onderzoek)
                .update();
    }

    private StatementSpec insert(
            Onderzoek onderzoek, String tabel, String kolommen, String waarden, Instant op) {
        var sql =
                """
                insert into onderzoek.%s (gemeente, id, onderzoek, gezin, door, op, %s)
                values (:gemeente, :id, :onderzoek, :gezin, :door, :op, %s)
                """
                        .formatted(tabel, kolommen, waarden);
        return here(sql, onderzoek)
                .param("id", Ids.next())
                .param("gezin", onderzoek.gezin().value())
                .param("door", Contexts.current().actor())
                .param("op", op.atOffset(ZoneOffset.UTC));
    }

    private StatementSpec list(String tabel, OnderzoekId id) {
        return jdbc.sql(
                        "select * from onderzoek.%s where gemeente = :gemeente and onderzoek = :onderzoek order by id"
                                .formatted(tabel))
                .param("gemeente", Contexts.current().gemeente().code())
                .param("onderzoek", id.value());
    }

    private StatementSpec here(String sql, Onderzoek onderzoek) {
        return jdbc.sql(sql)
                .param("gemeente", Contexts.current().gemeente().code())
                .param("onderzoek", onderzoek.id().value());
    }

    private static @Nullable UUID value(Antwoord antwoord) {
        return antwoord.inwoner().map(InwonerId::value).orElse(null);
    }
}
