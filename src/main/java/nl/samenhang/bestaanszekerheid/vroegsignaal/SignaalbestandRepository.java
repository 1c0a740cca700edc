package nl.samenhang.bestaanszekerheid.vroegsignaal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.samenhang.kernel.Ids;
import nl.samenhang.netwerk.partner.PartnerId;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.database.Tabelkopie;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Files of partners and what was wrong with their lines. */
@Repository
class SignaalbestandRepository {

    private static final String SELECT =
            """
            select id, soort, partner, bestandsnaam, ontvangen_op, door_naam, regels, ingelezen, geweigerd
              from vroegsignaal.bestand where gemeente = :gemeente
            """;

    private final JdbcClient jdbc;
    private final Tabelkopie kopie;

    SignaalbestandRepository(JdbcClient jdbc, Tabelkopie kopie) {
        this.jdbc = jdbc;
        this.kopie = kopie;
    }

    /** Whether it was new: the same one may come in at the same moment. */
    boolean insert(Signaalbestand b, String controlegetal, Optional<PartnerId> afzender) {
        var sql =
                """
                insert into vroegsignaal.bestand
                    (gemeente, id, soort, partner, bestandsnaam, controlegetal, ontvangen_op, door, door_naam,
                     regels, ingelezen, geweigerd, afzender)
                values (:gemeente, :id, :soort, :partner, :naam, :getal, :op, :door, :wie, :regels, :goed, :fout, :afzender)
                on conflict on constraint uniq$bestand_controlegetal do nothing
                """;
        return jdbc.sql(sql)
                        .param("gemeente", gemeente())
                        .param("id", b.id().value())
                        .param("soort", b.soort().name())
                        .param("partner", b.partner())
                        .param("naam", b.bestandsnaam())
                        .param("getal", controlegetal)
                        .param("op", b.ontvangenOp().atOffset(ZoneOffset.UTC))
                        .param("door", Contexts.current().actor())
                        .param("wie", b.door())
                        .param("regels", b.regels())
                        .param("goed", b.ingelezen())
                        .param("fout", b.geweigerd())
                        .param("afzender", afzender.map(PartnerId::value).orElse(null))
                        .update()
                == 1;
    }

    void count(SignaalbestandId id, int ingelezen) {
        var sql =
                """
                update vroegsignaal.bestand set ingelezen = :goed, geweigerd = regels - :goed
                 where gemeente = :gemeente and id = :id
                """;
        jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("id", id.value())
                .param("goed", ingelezen)
                .update();
    }

    Optional<Signaalbestand> find(SignaalbestandId id) {
        return jdbc.sql(SELECT + " and id = :id")
                .param("gemeente", gemeente())
                .param("id", id.value())
                .query((rs, _) -> bestand(rs))
                .optional();
    }

    Optional<Signaalbestand> findByControlegetal(String controlegetal) {
        return jdbc.sql(SELECT + " and controlegetal = :getal")
                .param("gemeente", gemeente())
                .param("getal", controlegetal)
                .query((rs, _) -> bestand(rs))
                .optional();
    }

    /** Whether the system of this partner delivered it. */
    boolean isOf(SignaalbestandId id, PartnerId afzender) {
        var sql =
                """
                select exists (select 1 from vroegsignaal.bestand
                                where gemeente = :gemeente and id = :id and afzender = :afzender)
                """;
        return jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("id", id.value())
                .param("afzender", afzender.value())
                .query(Boolean.class)
                .single();
    }

    List<Signaalbestand> latest(int limit) {
        return jdbc.sql(SELECT + " order by ontvangen_op desc, id desc limit :limit")
                .param("gemeente", gemeente())
                .param("limit", limit)
                .query((rs, _) -> bestand(rs))
                .list();
    }

    void load(SignaalbestandId bestand, Instant op, List<Bevinding> bevindingen) {
        kopie.load(
                "id uuid, regel integer, kolom text, code text, geweigerd boolean, tekst text, bestand uuid, op timestamptz",
                bevindingen.stream().map(b -> row(bestand, op, b)),
                """
                insert into vroegsignaal.bevinding
                    (gemeente, id, bestand, regel, kolom, code, geweigerd, tekst, ontvangen_op)
                select :gemeente, id, bestand, regel, kolom, code, geweigerd, tekst, op from lading
                """);
    }

    List<Bevinding> bevindingen(SignaalbestandId bestand, int limit) {
        var sql =
                """
                select regel, kolom, code, geweigerd, tekst from vroegsignaal.bevinding
                 where gemeente = :gemeente and bestand = :bestand order by regel, id limit :limit
                """;
        return jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("bestand", bestand.value())
                .param("limit", limit)
                .query(
                        (rs, _) ->
                                new Bevinding(
                                        rs.getInt("regel"),
                                        rs.getString("kolom"),
                                        Bevinding.Code.valueOf(rs.getString("code")),
                                        rs.getBoolean("geweigerd"),
                                        rs.getString("tekst")))
                .list();
    }

    private static List<Optional<String>> row(SignaalbestandId bestand, Instant op, Bevinding b) {
        return Stream.of(
                        Ids.next(),
                        b.regel(),
                        b.kolom(),
                        b.code(),
                        b.geweigerd(),
                        b.tekst(),
                        bestand,
                        op)
                .map(waarde -> Optional.of(waarde.toString()))
                .toList();
    }

    private static Signaalbestand bestand(ResultSet rs) throws SQLException {
        return new Signaalbestand(
                new SignaalbestandId(rs.getObject("id", UUID.class)),
                Partnersoort.valueOf(rs.getString("soort")),
                rs.getString("partner"),
                rs.getString("bestandsnaam"),
                rs.getObject("ontvangen_op", OffsetDateTime.class).toInstant(),
                rs.getString("door_naam"),
                rs.getInt("regels"),
                rs.getInt("ingelezen"),
                rs.getInt("geweigerd"));
    }

    private static String gemeente() {
        return Contexts.current().gemeente().code();
    }
}
