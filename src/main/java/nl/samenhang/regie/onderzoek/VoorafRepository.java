package nl.samenhang.regie.onderzoek;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import nl.samenhang.kernel.Ids;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.document.DocumentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The SQL of what comes before the inquiry: support, identity, plans of people's own. */
@Repository
class VoorafRepository {

    private final JdbcClient jdbc;

    VoorafRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Ondersteuning> ondersteuning(OnderzoekId id) {
        return list("ondersteuning", id).query(VoorafRepository::ondersteuning).list();
    }

    List<Identiteit> identiteiten(OnderzoekId id) {
        return list("identiteit", id)
                .query(
                        (rs, _) ->
                                new Identiteit(
                                        inwoner(rs),
                                        Identiteit.Bewijs.valueOf(rs.getString("bewijs")),
                                        rs.getObject("gezien_op", LocalDate.class),
                                        new MedewerkerId(rs.getObject("door", UUID.class))))
                .list();
    }

    List<Eigenplan> plannen(OnderzoekId id) {
        return list("eigenplan", id)
                .query(
                        (rs, _) ->
                                new Eigenplan(
                                        inwoner(rs),
                                        Eigenplan.Soort.valueOf(rs.getString("soort")),
                                        rs.getString("tekst"),
                                        document(rs),
                                        rs.getObject("ontvangen_op", LocalDate.class)))
                .list();
    }

    /** The answer to the offer replaces the one before. */
    void replace(Onderzoek onderzoek, Ondersteuning nieuw) {
        var cijfer = nieuw.cijfer().isPresent() ? nieuw.cijfer().getAsInt() : null;
        delete("ondersteuning", onderzoek, nieuw.inwoner());
        insert(
                        "ondersteuning",
                        onderzoek,
                        nieuw.inwoner(),
                        "aangeboden_op, antwoord, vorm, wie, cijfer, resultaat, door",
                        ":aangebodenOp, :antwoord, :vorm, :wie, :cijfer, :resultaat, :door")
                .param("aangebodenOp", nieuw.aangebodenOp())
                .param("antwoord", nieuw.antwoord().name())
                .param("vorm", nieuw.vorm().map(Enum::name).orElse(null))
                .param("wie", nieuw.wie())
                .param("cijfer", cijfer)
                .param("resultaat", nieuw.resultaat())
                .param("door", Contexts.current().actor())
                .update();
    }

    void replace(Onderzoek onderzoek, Identiteit nieuw) {
        delete("identiteit", onderzoek, nieuw.inwoner());
        insert(
                        "identiteit",
                        onderzoek,
                        nieuw.inwoner(),
                        "bewijs, gezien_op, door",
                        ":bewijs, :gezienOp, :door")
                .param("bewijs", nieuw.bewijs().name())
                .param("gezienOp", nieuw.gezienOp())
                .param("door", nieuw.door().value())
                .update();
    }

    void insert(Onderzoek onderzoek, Eigenplan nieuw) {
        insert(
                        "eigenplan",
                        onderzoek,
                        nieuw.inwoner(),
                        "soort, tekst, document, ontvangen_op",
                        ":soort, :tekst, :document, :ontvangenOp")
                .param("soort", nieuw.soort().name())
                .param("tekst", nieuw.tekst())
                .param("document", nieuw.document().map(DocumentId::value).orElse(null))
                .param("ontvangenOp", nieuw.ontvangenOp())
                .update();
    }

    private void delete(String tabel, Onderzoek onderzoek, InwonerId inwoner) {
        var sql =
                "delete from onderzoek.%s where gemeente = :gemeente and onderzoek = :onderzoek and inwoner = :inwoner";
        here(sql.formatted(tabel), onderzoek.id()).param("inwoner", inwoner.value()).update();
    }

    private StatementSpec insert(
            String tabel, Onderzoek onderzoek, InwonerId inwoner, String kolommen, String waarden) {
        var sql =
                """
                insert into onderzoek.%s (gemeente, id, onderzoek, gezin, inwoner, %s)
                values (:gemeente, :id, :onderzoek, :gezin, :inwoner, %s)
                """
                        .formatted(tabel, kolommen, waarden);
        return here(sql, onderzoek.id())
                .param("id", Ids.next())
                .param("gezin", onderzoek.gezin().value())
                .param("inwoner", inwoner.value());
    }

    private StatementSpec list(String tabel, OnderzoekId id) {
        var sql =
                "select * from onderzoek.%s where gemeente = :gemeente and onderzoek = :onderzoek order by id";
        return here(sql.formatted(tabel), id);
    }

    private StatementSpec here(String sql, OnderzoekId id) {
        return jdbc.sql(sql)
                .param("gemeente", Contexts.current().gemeente().code())
                .param("onderzoek", id.value());
    }

    private static Ondersteuning ondersteuning(ResultSet rs, int row) throws SQLException {
        var cijfer = rs.getObject("cijfer", Integer.class);
        return new Ondersteuning(
                inwoner(rs),
                rs.getObject("aangeboden_op", LocalDate.class),
                Ondersteuning.Antwoord.valueOf(rs.getString("antwoord")),
                Optional.ofNullable(rs.getString("vorm")).map(Ondersteuning.Vorm::valueOf),
                rs.getString("wie"),
                cijfer == null ? OptionalInt.empty() : OptionalInt.of(cijfer),
                rs.getString("resultaat"));
    }

    static InwonerId inwoner(ResultSet rs) throws SQLException {
        return new InwonerId(rs.getObject("inwoner", UUID.class));
    }

    static Optional<DocumentId> document(ResultSet rs) throws SQLException {
        return Optional.ofNullable(rs.getObject("document", UUID.class)).map(DocumentId::new);
    }
}
