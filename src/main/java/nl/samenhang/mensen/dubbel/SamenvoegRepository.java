package nl.samenhang.mensen.dubbel;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Merges, and the functions that move rows and move them back. */
@Repository
class SamenvoegRepository {

    private static final String SELECT =
            """
            select id, blijft, verdween, naam_blijft, naam_verdween, reden, door_naam, op, ongedaan_reden,
                   ongedaan_door_naam, ongedaan_op, niet_terug
              from dubbel.samenvoeging where gemeente = :gemeente
            """;

    private final JdbcClient jdbc;

    SamenvoegRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Samenvoeging> find(SamenvoegingId id) {
        return jdbc.sql(SELECT + " and id = :id")
                .param("gemeente", gemeente())
                .param("id", id.value())
                .query(SamenvoegRepository::row)
                .optional();
    }

    /** Every merge of which this person is one, the newest first. */
    List<Samenvoeging> of(InwonerId inwoner) {
        return jdbc.sql(
                        SELECT
                                + " and (blijft = :wie or verdween = :wie) order by op desc, id desc")
                .param("gemeente", gemeente())
                .param("wie", inwoner.value())
                .query(SamenvoegRepository::row)
                .list();
    }

    void insert(Samenvoeging nieuw) {
        var sql =
                """
                insert into dubbel.samenvoeging
                       (gemeente, id, blijft, verdween, naam_blijft, naam_verdween, reden, door, door_naam, op)
                values (:gemeente, :id, :blijft, :verdween, :naamBlijft, :naamVerdween, :reden, :door, :doorNaam, :op)
                """;
        jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("id", nieuw.id().value())
                .param("blijft", nieuw.blijft().value())
                .param("verdween", nieuw.verdween().value())
                .param("naamBlijft", nieuw.naamBlijft())
                .param("naamVerdween", nieuw.naamVerdween())
                .param("reden", nieuw.oordeel().toelichting())
                .param("door", Contexts.current().actor())
                .param("doorNaam", nieuw.oordeel().doorNaam())
                .param("op", at(nieuw.oordeel().op()))
                .update();
    }

    void merge(Samenvoeging wat, Collection<String> wint, String velden) {
        jdbc.sql("select dubbel.merge(:wat, :van, :naar, :wint, :velden::jsonb)::text")
                .param("wat", wat.id().value())
                .param("van", wat.verdween().value())
                .param("naar", wat.blijft().value())
                .param("wint", wint.toArray(String[]::new))
                .param("velden", velden)
                .query(String.class)
                .single();
    }

    /** The tables of which something could not go back. */
    List<String> undo(Samenvoeging wat) {
        return jdbc.sql("select unnest(dubbel.undo(:wat, :van, :naar))")
                .param("wat", wat.id().value())
                .param("van", wat.verdween().value())
                .param("naar", wat.blijft().value())
                .query(String.class)
                .list();
    }

    void markUndone(SamenvoegingId id, Oordeel oordeel, Collection<String> nietTerug) {
        var sql =
                """
                update dubbel.samenvoeging
                   set ongedaan_reden = :reden, ongedaan_door = :door, ongedaan_door_naam = :naam, ongedaan_op = :op,
                       niet_terug = :nietTerug
                 where gemeente = :gemeente and id = :id
                """;
        jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("id", id.value())
                .param("reden", oordeel.toelichting())
                .param("door", Contexts.current().actor())
                .param("naam", oordeel.doorNaam())
                .param("op", at(oordeel.op()))
                .param("nietTerug", nietTerug.toArray(String[]::new))
                .update();
    }

    /** How many rows per room were moved ({@code GEWIJZIGD}) or came later ({@code LATER}). */
    List<Aantal> tally(SamenvoegingId id, String stap) {
        var sql =
                """
                select split_part(tabel, '.', 1) as kamer, sum(aantal) as aantal
                  from dubbel.tally(:id, array[:stap]) group by 1 order by 1
                """;
        return jdbc.sql(sql)
                .param("id", id.value())
                .param("stap", stap)
                .query((rs, row) -> new Aantal(rs.getString("kamer"), rs.getLong("aantal")))
                .list();
    }

    int moveLater(Samenvoeging wat, Collection<String> kamers) {
        return jdbc.sql("select dubbel.move_later(:wat, :blijft, :terug, :kamers)")
                .param("wat", wat.id().value())
                .param("blijft", wat.blijft().value())
                .param("terug", wat.verdween().value())
                .param("kamers", kamers.toArray(String[]::new))
                .query(Integer.class)
                .single();
    }

    private static Samenvoeging row(ResultSet rs, int row) throws SQLException {
        var ongedaan = rs.getObject("ongedaan_op", OffsetDateTime.class);
        return new Samenvoeging(
                new SamenvoegingId(rs.getObject("id", UUID.class)),
                new InwonerId(rs.getObject("blijft", UUID.class)),
                new InwonerId(rs.getObject("verdween", UUID.class)),
                rs.getString("naam_blijft"),
                rs.getString("naam_verdween"),
                new Oordeel(
                        rs.getString("door_naam"),
                        rs.getObject("op", OffsetDateTime.class).toInstant(),
                        rs.getString("reden")),
                ongedaan == null
                        ? Optional.empty()
                        : Optional.of(
                                new Oordeel(
                                        rs.getString("ongedaan_door_naam"),
                                        ongedaan.toInstant(),
                                        rs.getString("ongedaan_reden"))),
                Arrays.asList((String[]) rs.getArray("niet_terug").getArray()));
    }

    private static OffsetDateTime at(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    private static String gemeente() {
        return Contexts.current().gemeente().code();
    }
}
