package nl.samenhang.bestaanszekerheid.doorrekening;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.database.Tabelkopie;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Deliveries of a model population, and what was wrong with their lines. */
@Repository
class ModelleveringRepository {

    private static final String SELECT =
            """
            select id, bron, bestandsnaam, peildatum, verzonnen, regels, verwerkt, geweigerd, klaar_op, ontvangen_op,
                   door_naam, zout
              from doorrekening.levering where gemeente = :gemeente
            """;

    private final JdbcClient jdbc;
    private final Tabelkopie kopie;

    ModelleveringRepository(JdbcClient jdbc, Tabelkopie kopie) {
        this.jdbc = jdbc;
        this.kopie = kopie;
    }

    void insert(Modellevering levering, String controlegetal, byte[] inhoud) {
        var sql =
                """
                insert into doorrekening.levering
                    (gemeente, id, bron, bestandsnaam, controlegetal, peildatum, verzonnen, inhoud, regels, verwerkt,
                     geweigerd, zout, ontvangen_op, door, door_naam)
                values (:gemeente, :id, :bron, :naam, :getal, :peildatum, :verzonnen, :inhoud, :regels, 0, 0, :zout, :op,
                        :door, :wie)
                """;
        here(sql)
                .param("id", levering.id().value())
                .param("bron", levering.bron())
                .param("naam", levering.bestandsnaam())
                .param("getal", controlegetal)
                .param("peildatum", levering.peildatum())
                .param("verzonnen", levering.verzonnen())
                .param("inhoud", inhoud)
                .param("regels", levering.regels())
                .param("zout", levering.zout())
                .param("op", at(levering.ontvangenOp()))
                .param("door", Contexts.current().actor())
                .param("wie", levering.door())
                .update();
    }

    Optional<Modellevering> find(ModelleveringId id) {
        return here(SELECT + " and id = :id")
                .param("id", id.value())
                .query((rs, _) -> read(rs))
                .optional();
    }

    /** The one whose households are kept. */
    Optional<Modellevering> newest() {
        return here(SELECT + " and klaar_op is not null order by klaar_op desc, id desc limit 1")
                .query((rs, _) -> read(rs))
                .optional();
    }

    List<Modellevering> latest(int limit) {
        return here(SELECT + " order by ontvangen_op desc, id desc limit :limit")
                .param("limit", limit)
                .query((rs, _) -> read(rs))
                .list();
    }

    /** Whether the newest that was read is this very file. */
    boolean isNewest(String controlegetal) {
        var sql =
                """
                select controlegetal = :getal from doorrekening.levering
                 where gemeente = :gemeente order by ontvangen_op desc, id desc limit 1
                """;
        return here(sql)
                .param("getal", controlegetal)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    byte[] inhoud(ModelleveringId id) {
        return here("select inhoud from doorrekening.levering where gemeente = :gemeente and id = :id")
                .param("id", id.value())
                .query((rs, _) -> rs.getBytes("inhoud"))
                .single();
    }

    /** How many lines are done, held so that no other runner does the next ones too. */
    int lock(ModelleveringId id) {
        var sql =
                """
                select verwerkt from doorrekening.levering where gemeente = :gemeente and id = :id for update
                """;
        return here(sql).param("id", id.value()).query(Integer.class).single();
    }

    /**
     * A step of the reading.
     *
     * @param rijen the good lines, as {@link ModelhuishoudenRij} writes them
     */
    void load(
            ModelleveringId id,
            int verwerkt,
            List<List<Optional<String>>> rijen,
            List<Bevinding> bevindingen) {
        if (!rijen.isEmpty()) {
            kopie.load(ModelhuishoudenRij.KOLOMMEN, rijen.stream(), ModelhuishoudenRij.INSERT);
        }
        bevindingen.forEach(bevinding -> insert(id, bevinding));
        var sql =
                """
                update doorrekening.levering
                   set verwerkt = verwerkt + :verwerkt, geweigerd = geweigerd + :geweigerd
                 where gemeente = :gemeente and id = :id
                """;
        here(sql)
                .param("verwerkt", verwerkt)
                .param("geweigerd", bevindingen.size())
                .param("id", id.value())
                .update();
    }

    private void insert(ModelleveringId id, Bevinding bevinding) {
        var sql =
                """
                insert into doorrekening.bevinding (gemeente, levering, regel, kolom, code)
                values (:gemeente, :id, :regel, :kolom, :code)
                """;
        here(sql)
                .param("id", id.value())
                .param("regel", bevinding.regel())
                .param("kolom", bevinding.kolom())
                .param("code", bevinding.code().name())
                .update();
    }

    /** The file goes, and the households of earlier deliveries. */
    void finish(ModelleveringId id, Instant op) {
        var klaar =
                """
                update doorrekening.levering set klaar_op = :op, inhoud = null where gemeente = :gemeente and id = :id
                """;
        here(klaar).param("op", at(op)).param("id", id.value()).update();
        here("delete from doorrekening.huishouden where gemeente = :gemeente and levering <> :id")
                .param("id", id.value())
                .update();
    }

    List<Bevinding> bevindingen(ModelleveringId id, int limit) {
        var sql =
                """
                select regel, kolom, code from doorrekening.bevinding
                 where gemeente = :gemeente and levering = :id order by regel limit :limit
                """;
        return here(sql)
                .param("id", id.value())
                .param("limit", limit)
                .query(
                        (rs, _) ->
                                new Bevinding(
                                        rs.getInt("regel"),
                                        rs.getString("kolom"),
                                        Bevinding.Code.valueOf(rs.getString("code"))))
                .list();
    }

    /** All households in columns. */
    Modelbevolking bevolking(Modellevering levering) {
        var bouw = new Modelbevolking.Bouw(levering.goed());
        var sql =
                "select * from doorrekening.huishouden where gemeente = :gemeente and levering = :id"
                        + " order by nummer";
        try (var rijen =
                here(sql)
                        .param("id", levering.id().value())
                        .withFetchSize(ModelhuishoudenRij.PER_KEER)
                        .query((rs, _) -> ModelhuishoudenRij.read(rs))
                        .stream()) {
            rijen.forEach(bouw::add);
        }
        return bouw.build();
    }

    /** The areas in which people live. */
    List<String> gebieden() {
        return jdbc.sql("select gebied from inwoner.gebieden()").query(String.class).list();
    }

    private static Modellevering read(ResultSet rs) throws SQLException {
        return new Modellevering(
                new ModelleveringId(rs.getObject("id", UUID.class)),
                rs.getString("bron"),
                rs.getString("bestandsnaam"),
                rs.getObject("peildatum", LocalDate.class),
                rs.getBoolean("verzonnen"),
                rs.getInt("regels"),
                rs.getInt("verwerkt"),
                rs.getInt("geweigerd"),
                Optional.ofNullable(rs.getObject("klaar_op", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                rs.getObject("ontvangen_op", OffsetDateTime.class).toInstant(),
                rs.getString("door_naam"),
                rs.getLong("zout"));
    }

    private StatementSpec here(String sql) {
        return jdbc.sql(sql).param("gemeente", Contexts.current().gemeente().code());
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
