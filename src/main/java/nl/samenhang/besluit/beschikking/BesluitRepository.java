package nl.samenhang.besluit.beschikking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.besluit.aanvraag.AanvraagId;
import nl.samenhang.besluit.aanvraag.Aanvraagregel;
import nl.samenhang.besluit.aanvraag.AanvraagregelId;
import nl.samenhang.besluit.voorziening.Leveringsvorm;
import nl.samenhang.kernel.Bedrag;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.Periode;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The SQL of what was decided on a line, and of the messages that follow. */
@Repository
class BesluitRepository {

    private static final String SELECT =
            """
            select b.*, lower(b.periode) as van, upper(b.periode) as tot
              from beschikking.besluit b where b.gemeente = :gemeente
            """;

    private final JdbcClient jdbc;

    BesluitRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Besluit> find(AanvraagregelId regel) {
        return here(SELECT + " and b.regel = :regel")
                .param("regel", regel.value())
                .query(BesluitRepository::row)
                .optional();
    }

    List<Besluit> of(AanvraagId aanvraag) {
        return here(SELECT + " and b.aanvraag = :aanvraag order by b.regel")
                .param("aanvraag", aanvraag.value())
                .query(BesluitRepository::row)
                .list();
    }

    /** Writes what is decided on the line in the place of what stood there. */
    void save(Aanvraagregel regel, Besluit besluit) {
        here("delete from beschikking.besluit where gemeente = :gemeente and regel = :regel")
                .param("regel", regel.id().value())
                .update();
        var sql =
                """
                insert into beschikking.besluit
                    (gemeente, regel, aanvraag, gezin, inwoner, wet, uitkomst, afwijking, motivering, door, op,
                     wat, product, volume, eenheid, frequentie, vorm, budget, periode, aanbieder, plichten,
                     laatste_dag, grond, zienswijze)
                values (:gemeente, :regel, :aanvraag, :gezin, :inwoner, :wet, :uitkomst, :afwijking, :motivering, :door,
                        :op, :wat, :product, :volume, :eenheid, :frequentie, :vorm, :budget,
                        case when :van::date is null then null else daterange(:van::date, :tot::date) end,
                        :aanbieder, :plichten, :laatsteDag, :grond, :zienswijze)
                """;
        var gekregen = besluit.toekenning();
        var omvang = gekregen.flatMap(Toekenning::omvang);
        here(sql)
                .param("regel", regel.id().value())
                .param("aanvraag", regel.aanvraag().value())
                .param("gezin", regel.gezin().value())
                .param("inwoner", regel.inwoner().value())
                .param("wet", regel.wet().name())
                .param("uitkomst", besluit.uitkomst().name())
                .param("afwijking", besluit.afwijking().orElse(null))
                .param("motivering", besluit.motivering())
                .param("door", besluit.door().value())
                .param("op", besluit.op())
                .param("wat", gekregen.map(Toekenning::wat).orElse(null))
                .param("product", gekregen.map(Toekenning::product).orElse(null))
                .param("volume", omvang.map(Toekenning.Omvang::volume).orElse(null))
                .param("eenheid", omvang.map(Toekenning.Omvang::eenheid).orElse(null))
                .param("frequentie", omvang.map(Toekenning.Omvang::frequentie).orElse(null))
                .param("vorm", gekregen.map(t -> t.vorm().name()).orElse(null))
                .param(
                        "budget",
                        gekregen.flatMap(Toekenning::budget).map(Bedrag::centen).orElse(null))
                .param("van", gekregen.map(t -> t.periode().van()).orElse(null))
                .param("tot", gekregen.flatMap(t -> t.periode().tot()).orElse(null))
                .param("aanbieder", gekregen.flatMap(Toekenning::aanbieder).orElse(null))
                .param("plichten", gekregen.map(Toekenning::plichten).orElse(null))
                .param(
                        "laatsteDag",
                        besluit.intrekking().flatMap(Intrekking::laatsteDag).orElse(null))
                .param("grond", grond(besluit).orElse(null))
                .param("zienswijze", besluit.zienswijze().orElse(null))
                .update();
    }

    void due(Aanvraagregel regel, Bericht.Soort soort, LocalDate uiterlijk) {
        here("""
             insert into beschikking.bericht (gemeente, regel, soort, aanvraag, gezin, inwoner, wet, uiterlijk)
             values (:gemeente, :regel, :soort, :aanvraag, :gezin, :inwoner, :wet, :uiterlijk)
             """)
                .param("regel", regel.id().value())
                .param("soort", soort.name())
                .param("aanvraag", regel.aanvraag().value())
                .param("gezin", regel.gezin().value())
                .param("inwoner", regel.inwoner().value())
                .param("wet", regel.wet().name())
                .param("uiterlijk", uiterlijk)
                .update();
    }

    List<Bericht> due(AanvraagId aanvraag) {
        return here("""
                    select regel, soort, uiterlijk from beschikking.bericht
                     where gemeente = :gemeente and aanvraag = :aanvraag order by uiterlijk, soort
                    """)
                .param("aanvraag", aanvraag.value())
                .query(
                        (rs, _) ->
                                new Bericht(
                                        new AanvraagregelId(rs.getObject("regel", UUID.class)),
                                        Bericht.Soort.valueOf(rs.getString("soort")),
                                        rs.getObject("uiterlijk", LocalDate.class)))
                .list();
    }

    private static Optional<String> grond(Besluit besluit) {
        return besluit.onjuisteGegevens()
                ? Optional.of(Intrekking.Grond.ONJUISTE_GEGEVENS.name())
                : besluit.intrekking()
                        .map(weg -> weg.grond().name())
                        .or(() -> besluit.buitengrond().map(Buitengrond::name));
    }

    private StatementSpec here(String sql) {
        return jdbc.sql(sql).param("gemeente", Contexts.current().gemeente().code());
    }

    private static Besluit row(ResultSet rs, int row) throws SQLException {
        var uitkomst = Besluit.Uitkomst.valueOf(rs.getString("uitkomst"));
        return new Besluit(
                new AanvraagregelId(rs.getObject("regel", UUID.class)),
                uitkomst,
                Optional.ofNullable(rs.getString("afwijking")),
                rs.getString("motivering"),
                Optional.ofNullable(rs.getString("zienswijze")),
                uitkomst == Besluit.Uitkomst.TOEKENNEN
                        ? Optional.of(toekenning(rs))
                        : Optional.empty(),
                uitkomst == Besluit.Uitkomst.TOEKENNEN && rs.getString("grond") != null,
                uitkomst == Besluit.Uitkomst.BUITEN_BEHANDELING
                        ? Optional.of(Buitengrond.valueOf(rs.getString("grond")))
                        : Optional.empty(),
                uitkomst == Besluit.Uitkomst.INTREKKEN
                        ? Optional.of(
                                new Intrekking(
                                        Optional.ofNullable(
                                                rs.getObject("laatste_dag", LocalDate.class)),
                                        Intrekking.Grond.valueOf(rs.getString("grond"))))
                        : Optional.empty(),
                new MedewerkerId(rs.getObject("door", UUID.class)),
                rs.getObject("op", LocalDate.class));
    }

    private static Toekenning toekenning(ResultSet rs) throws SQLException {
        var volume = rs.getObject("volume", Integer.class);
        return new Toekenning(
                rs.getString("wat"),
                Optional.ofNullable(rs.getString("product")).orElse(""),
                volume == null
                        ? Optional.empty()
                        : Optional.of(
                                new Toekenning.Omvang(
                                        volume,
                                        rs.getString("eenheid"),
                                        rs.getString("frequentie"))),
                Leveringsvorm.valueOf(rs.getString("vorm")),
                Optional.ofNullable(rs.getObject("budget", Long.class)).map(Bedrag::new),
                new Periode(
                        rs.getObject("van", LocalDate.class),
                        Optional.ofNullable(rs.getObject("tot", LocalDate.class))),
                Optional.ofNullable(rs.getString("aanbieder")),
                rs.getString("plichten"));
    }
}
