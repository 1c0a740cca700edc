package nl.samenhang.bestaanszekerheid.regeling;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.samenhang.besluit.aanvraag.AanvraagId;
import nl.samenhang.kernel.Bedrag;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.platform.database.Contexts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The SQL of the questions of households. */
@Repository
class RechtenvraagRepository {

    private static final String SELECT =
            "select * from regeling.rechtenvraag where gemeente = :gemeente ";

    /** The norms of a day as they are kept. */
    private record Blad(
            LocalDate geldigVan,
            String bron,
            Normenblad.Zekerheid zekerheid,
            Map<Normsoort, Long> bedragen) {

        static Blad of(Normenblad blad) {
            var centen = new EnumMap<Normsoort, Long>(Normsoort.class);
            blad.bedragen().forEach((soort, bedrag) -> centen.put(soort, bedrag.centen()));
            return new Blad(blad.geldigVan(), blad.bron(), blad.zekerheid(), centen);
        }

        Normenblad toNormenblad() {
            var euro = new EnumMap<Normsoort, Bedrag>(Normsoort.class);
            bedragen.forEach((soort, centen) -> euro.put(soort, new Bedrag(centen)));
            return new Normenblad(geldigVan, bron, zekerheid, Map.copyOf(euro));
        }
    }

    private final JdbcClient jdbc;
    private final JsonMapper json;

    RechtenvraagRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Of a household, the newest first. */
    List<Rechtenvraag> of(GezinId gezin) {
        return here(SELECT + "and gezin = :gezin order by begonnen_op desc, id desc")
                .param("gezin", gezin.value())
                .query(this::row)
                .list();
    }

    Optional<Rechtenvraag> find(RechtenvraagId id) {
        return here(SELECT + "and id = :id").param("id", id.value()).query(this::row).optional();
    }

    /** Nobody else changes it until this is done. */
    void lock(RechtenvraagId id) {
        here("select id from regeling.rechtenvraag where gemeente = :gemeente and id = :id for update")
                .param("id", id.value())
                .query(UUID.class)
                .optional();
    }

    /**
     * Somebody who begins twice at once begins one question. No index holds this: of a person who
     * was two, both may have begun one.
     */
    void lockBegin(GezinId gezin, InwonerId aanvrager) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:sleutel, 0))")
                .param("sleutel", "regeling.rechtenvraag " + gezin + " " + aanvrager)
                .query((_, _) -> true)
                .list();
    }

    void insert(Rechtenvraag vraag) {
        var sql =
                """
                insert into regeling.rechtenvraag
                    (gemeente, id, gezin, inwoner, helper, door, begonnen_op, vorige, delen, anderen, inkomen, inkomen_week,
                     inkomen_klopt, maanden_laag, inkomen_stijgt, bezit, schulden, student, studiebeperking, laatste_toeslag,
                     inrichting, zonder_ouders, partner_zonder_recht, gemeld_op, bijstand_vanaf,
                     kosten_soort, kosten_bedrag, kosten_eerder, draagkracht_gebruikt, gevraagd)
                values (:gemeente, :id, :gezin, :inwoner, :helper, :door, :op, :vorige, :delen, :anderen, :inkomen, :week,
                        :klopt, :maanden, :stijgt, :bezit, :schulden, :student, :beperking, :toeslag,
                        :inrichting, :ouders, :partner, :gemeld, :vanaf,
                        :kostensoort, :kosten, :eerder, :gebruikt, '{}')
                """;
        answers(sql, vraag)
                .param("gezin", vraag.gezin().value())
                .param("inwoner", vraag.aanvrager().value())
                .param("helper", vraag.helper().orElse(null))
                .param("door", vraag.samenMet().map(MedewerkerId::value).orElse(null))
                .param("op", vraag.begonnenOp().atOffset(ZoneOffset.UTC))
                .param("vorige", vraag.vorige().orElse(null))
                .update();
        bewoners(vraag);
    }

    /** Writes the answers in the place of those that stood there. */
    void update(Rechtenvraag vraag) {
        var sql =
                """
                update regeling.rechtenvraag
                   set delen = :delen, anderen = :anderen, inkomen = :inkomen, inkomen_week = :week, inkomen_klopt = :klopt,
                       maanden_laag = :maanden, inkomen_stijgt = :stijgt, bezit = :bezit, schulden = :schulden,
                       student = :student, studiebeperking = :beperking, laatste_toeslag = :toeslag,
                       inrichting = :inrichting, zonder_ouders = :ouders, partner_zonder_recht = :partner,
                       gemeld_op = :gemeld, bijstand_vanaf = :vanaf,
                       kosten_soort = :kostensoort, kosten_bedrag = :kosten, kosten_eerder = :eerder,
                       draagkracht_gebruikt = :gebruikt
                 where gemeente = :gemeente and id = :id
                """;
        answers(sql, vraag).update();
        here("delete from regeling.bewoner where gemeente = :gemeente and rechtenvraag = :id")
                .param("id", vraag.id().value())
                .update();
        bewoners(vraag);
    }

    void finish(RechtenvraagId id, Rekenstand stand) {
        var sql =
                """
                update regeling.rechtenvraag
                   set dag = :dag, norm = :norm, percentage = :percentage, grens = :grens, normblad = :blad::jsonb
                 where gemeente = :gemeente and id = :id
                """;
        here(sql)
                .param("id", id.value())
                .param("dag", stand.dag())
                .param("norm", stand.norm().centen())
                .param("percentage", stand.percentage())
                .param("grens", stand.grens().map(Bedrag::centen).orElse(null))
                .param("blad", json.writeValueAsString(Blad.of(stand.blad())))
                .update();
    }

    /** The household wants these schemes decided. */
    void asked(RechtenvraagId id, List<String> regelingen, LocalDate dag) {
        here("""
             update regeling.rechtenvraag set gevraagd = :regelingen, gevraagd_op = :dag
              where gemeente = :gemeente and id = :id
             """)
                .param("id", id.value())
                .param("regelingen", regelingen.toArray(String[]::new))
                .param("dag", dag)
                .update();
    }

    void takenIn(RechtenvraagId id, AanvraagId aanvraag) {
        here("update regeling.rechtenvraag set aanvraag = :aanvraag where gemeente = :gemeente and id = :id")
                .param("id", id.value())
                .param("aanvraag", aanvraag.value())
                .update();
    }

    void delete(RechtenvraagId id) {
        here("delete from regeling.rechtenvraag where gemeente = :gemeente and id = :id")
                .param("id", id.value())
                .update();
    }

    private void bewoners(Rechtenvraag vraag) {
        var sql =
                """
                insert into regeling.bewoner (gemeente, rechtenvraag, gezin, inwoner, rol, leeftijd, normleeftijd)
                values (:gemeente, :id, :gezin, :inwoner, :rol, :leeftijd, :normleeftijd)
                """;
        for (var bewoner : vraag.antwoorden().bewoners()) {
            here(sql)
                    .param("id", vraag.id().value())
                    .param("gezin", vraag.gezin().value())
                    .param("inwoner", bewoner.inwoner().value())
                    .param("rol", bewoner.rol().name())
                    .param("leeftijd", bewoner.leeftijd().orElse(null))
                    .param("normleeftijd", bewoner.normleeftijd().map(Enum::name).orElse(null))
                    .update();
        }
    }

    private StatementSpec answers(String sql, Rechtenvraag vraag) {
        var antwoorden = vraag.antwoorden();
        return here(sql)
                .param("id", vraag.id().value())
                .param(
                        "delen",
                        vraag.klaar().stream().map(Enum::name).sorted().toArray(String[]::new))
                .param("anderen", antwoorden.anderen())
                .param("inkomen", antwoorden.inkomen().map(Bedrag::centen).orElse(null))
                .param("week", antwoorden.weekinkomen().map(Bedrag::centen).orElse(null))
                .param("klopt", antwoorden.inkomenKlopt())
                .param("maanden", antwoorden.maandenLaag())
                .param("stijgt", antwoorden.inkomenStijgt())
                .param("bezit", antwoorden.bezit().map(Bedrag::centen).orElse(null))
                .param("schulden", antwoorden.schulden().map(Bedrag::centen).orElse(null))
                .param("student", antwoorden.student())
                .param("beperking", antwoorden.studiebeperking())
                .param("toeslag", antwoorden.laatsteToeslag().orElse(null))
                .param("inrichting", antwoorden.bijzonder().inrichting())
                .param("ouders", antwoorden.bijzonder().zonderOuders())
                .param("partner", antwoorden.bijzonder().partnerZonderRecht())
                .param("gemeld", antwoorden.bijstand().gemeldOp().orElse(null))
                .param("vanaf", antwoorden.bijstand().vanaf().orElse(null))
                .param("kostensoort", antwoorden.kosten().map(Kostenvraag::soort).orElse(null))
                .param("kosten", centen(antwoorden, Kostenvraag::bedrag))
                .param("eerder", centen(antwoorden, Kostenvraag::eerder))
                .param("gebruikt", centen(antwoorden, Kostenvraag::gebruikt));
    }

    private static @Nullable Long centen(
            Antwoorden antwoorden, Function<Kostenvraag, Bedrag> welk) {
        return antwoorden.kosten().map(welk).map(Bedrag::centen).orElse(null);
    }

    private StatementSpec here(String sql) {
        return jdbc.sql(sql).param("gemeente", Contexts.current().gemeente().code());
    }

    private Rechtenvraag row(ResultSet rs, int row) throws SQLException {
        var id = new RechtenvraagId(rs.getObject("id", UUID.class));
        var klaar = EnumSet.noneOf(Vraagdeel.class);
        for (var deel : (String[]) rs.getArray("delen").getArray()) {
            klaar.add(Vraagdeel.valueOf(deel));
        }
        return new Rechtenvraag(
                id,
                new GezinId(rs.getObject("gezin", UUID.class)),
                new InwonerId(rs.getObject("inwoner", UUID.class)),
                Optional.ofNullable(rs.getString("helper")),
                Optional.ofNullable(rs.getObject("door", UUID.class)).map(MedewerkerId::new),
                rs.getObject("begonnen_op", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(rs.getObject("vorige", LocalDate.class)),
                klaar,
                new Antwoorden(
                        bewoners(id),
                        rs.getInt("anderen"),
                        bedrag(rs, "inkomen"),
                        rs.getBoolean("inkomen_klopt"),
                        rs.getInt("maanden_laag"),
                        rs.getBoolean("inkomen_stijgt"),
                        bedrag(rs, "bezit"),
                        bedrag(rs, "schulden"),
                        rs.getBoolean("student"),
                        rs.getBoolean("studiebeperking"),
                        Optional.ofNullable(rs.getObject("laatste_toeslag", LocalDate.class)),
                        bedrag(rs, "inkomen_week"),
                        new Bijzonderheden(
                                rs.getBoolean("inrichting"),
                                rs.getBoolean("zonder_ouders"),
                                rs.getBoolean("partner_zonder_recht")),
                        new Bijstandsvraag(dag(rs, "gemeld_op"), dag(rs, "bijstand_vanaf")),
                        kosten(rs)),
                stand(rs),
                verzoek(rs));
    }

    /** Who asks first, then the partner, then the youngest. */
    private List<Bewoner> bewoners(RechtenvraagId id) {
        return here("""
                    select inwoner, rol, leeftijd, normleeftijd from regeling.bewoner
                     where gemeente = :gemeente and rechtenvraag = :id
                     order by rol <> 'AANVRAGER', rol <> 'PARTNER', leeftijd, inwoner
                    """)
                .param("id", id.value())
                .query(
                        (rs, _) ->
                                new Bewoner(
                                        new InwonerId(rs.getObject("inwoner", UUID.class)),
                                        Bewonersrol.valueOf(rs.getString("rol")),
                                        Optional.ofNullable(
                                                rs.getObject("leeftijd", Integer.class)),
                                        Optional.ofNullable(rs.getString("normleeftijd"))
                                                .map(Normleeftijd::valueOf)))
                .list();
    }

    private Optional<Rekenstand> stand(ResultSet rs) throws SQLException {
        var dag = Optional.ofNullable(rs.getObject("dag", LocalDate.class));
        return dag.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Rekenstand(
                                dag.get(),
                                json.readValue(rs.getString("normblad"), Blad.class).toNormenblad(),
                                new Bedrag(rs.getLong("norm")),
                                rs.getBigDecimal("percentage"),
                                bedrag(rs, "grens")));
    }

    private static Optional<Rechtenverzoek> verzoek(ResultSet rs) throws SQLException {
        var op = Optional.ofNullable(rs.getObject("gevraagd_op", LocalDate.class));
        return op.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Rechtenverzoek(
                                Set.of((String[]) rs.getArray("gevraagd").getArray()),
                                op.get(),
                                Optional.ofNullable(rs.getObject("aanvraag", UUID.class))
                                        .map(AanvraagId::new)));
    }

    private static Optional<Kostenvraag> kosten(ResultSet rs) throws SQLException {
        var soort = Optional.ofNullable(rs.getString("kosten_soort"));
        return soort.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Kostenvraag(
                                soort.get(),
                                new Bedrag(rs.getLong("kosten_bedrag")),
                                new Bedrag(rs.getLong("kosten_eerder")),
                                new Bedrag(rs.getLong("draagkracht_gebruikt"))));
    }

    private static Optional<LocalDate> dag(ResultSet rs, String kolom) throws SQLException {
        return Optional.ofNullable(rs.getObject(kolom, LocalDate.class));
    }

    private static Optional<Bedrag> bedrag(ResultSet rs, String kolom) throws SQLException {
        return Optional.ofNullable(rs.getObject(kolom, Long.class)).map(Bedrag::new);
    }
}
