package nl.samenhang.werkplek.voorbeeldregister;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The lists that the stand-in keeps. */
@Repository
class PersoonslijstRepository {

    private static final String SELECT =
            "select id, inhoud from voorbeeldregister.persoonslijst where gemeente = :gemeente and ";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    PersoonslijstRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** A person of the register. */
    record Persoonslijst(UUID id, ObjectNode inhoud) {}

    Optional<Persoonslijst> find(UUID id) {
        return jdbc.sql(SELECT + "id = :id")
                .param("gemeente", gemeente())
                .param("id", id)
                .query(this::lijst)
                .optional();
    }

    Optional<Persoonslijst> byBsn(String bsn) {
        return jdbc.sql(SELECT + "bsn = :bsn")
                .param("gemeente", gemeente())
                .param("bsn", bsn)
                .query(this::lijst)
                .optional();
    }

    /**
     * Those of whom this path of the list says this, in whatever case it was written; an asterisk
     * stands for the rest.
     */
    List<Persoonslijst> saying(String pad, String waarde, int limit) {
        return jdbc.sql(SELECT + "lower(inhoud #>> :pad::text[]) like lower(:waarde) limit :limit")
                .param("gemeente", gemeente())
                .param("pad", "{" + pad.replace('/', ',') + "}")
                .param("waarde", waarde.replaceAll("[\\\\%_]", "\\\\$0").replace('*', '%'))
                .param("limit", limit)
                .query(this::lijst)
                .list();
    }

    /**
     * The numbers of those of whom something changed since the day, followed or not: it is the
     * register of the municipality itself, which hears of all its own people.
     */
    List<String> changedSince(LocalDate vanaf) {
        var sql =
                """
                select bsn from voorbeeldregister.persoonslijst
                 where gemeente = :gemeente and gewijzigd_op >= :vanaf and bsn is not null order by bsn
                """;
        return jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("vanaf", vanaf)
                .query(String.class)
                .list();
    }

    void follow(String bsn, Optional<LocalDate> einde) {
        var sql =
                """
                insert into voorbeeldregister.volgindicatie (gemeente, bsn, einddatum)
                values (:gemeente, :bsn, :einde)
                on conflict (gemeente, bsn) do update set einddatum = excluded.einddatum
                """;
        jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("bsn", bsn)
                .param("einde", einde.orElse(null))
                .update();
    }

    /** Keeps what was told for the first time; what is kept already stays. */
    void keep(Persoonslijst lijst) {
        write(lijst, Optional.empty(), "do nothing");
    }

    void change(Persoonslijst lijst, LocalDate dag) {
        write(
                lijst,
                Optional.of(dag),
                "(gemeente, id) do update set bsn = excluded.bsn, inhoud = excluded.inhoud,"
                        + " gewijzigd_op = excluded.gewijzigd_op");
    }

    private void write(Persoonslijst lijst, Optional<LocalDate> dag, String conflict) {
        var sql =
                """
                insert into voorbeeldregister.persoonslijst (gemeente, id, bsn, inhoud, gewijzigd_op)
                values (:gemeente, :id, :bsn, :inhoud::jsonb, :dag) on conflict %s
                """
                        .formatted(conflict);
        jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("id", lijst.id())
                .param(
                        "bsn",
                        Optional.of(lijst.inhoud().path("burgerservicenummer").asString(""))
                                .filter(bsn -> !bsn.isEmpty())
                                .orElse(null))
                .param("inhoud", json.writeValueAsString(lijst.inhoud()))
                .param("dag", dag.orElse(null))
                .update();
    }

    private Persoonslijst lijst(ResultSet rs, int row) throws SQLException {
        return new Persoonslijst(
                rs.getObject("id", UUID.class), (ObjectNode) json.readTree(rs.getString("inhoud")));
    }

    private static String gemeente() {
        return Contexts.current().gemeente().code();
    }
}
