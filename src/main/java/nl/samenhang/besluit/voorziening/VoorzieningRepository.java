package nl.samenhang.besluit.voorziening;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.besluit.voorziening.Voorziening.Herkomst;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Periode;
import nl.samenhang.kernel.Wet;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Help as far as it exists for who asks. */
@Repository
class VoorzieningRepository {

    private static final String SELECT =
            """
            select id, gezin, inwoner, wet, vorm, wat, aanbieder, lower(periode) as van,
                   case when vervallen_op is null then upper(periode) else lower(periode) end as tot,
                   contact_naam, contact_telefoon, regel, product
              from voorziening.voorziening where gemeente = :gemeente
            """;

    private record Contact(UUID id, Hulpcontact contact) {}

    private final JdbcClient jdbc;

    VoorzieningRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All that the asker may know of, what runs first. */
    List<Voorziening> of(GezinId gezin) {
        return Contexts.readOnce(Voorziening.class, gezin, () -> read(gezin));
    }

    private List<Voorziening> read(GezinId gezin) {
        return jdbc.sql(SELECT + "and gezin = :gezin order by upper(periode) desc nulls first, id")
                .param("gemeente", gemeente())
                .param("gezin", gezin.value())
                .query((rs, row) -> row(rs))
                .list();
    }

    /** By one law on a day, the oldest first. */
    List<Voorziening> running(Wet wet, LocalDate dag) {
        return jdbc.sql(
                        SELECT
                                + "and wet = :wet and vervallen_op is null and periode @> :dag::date order by lower(periode), id")
                .param("gemeente", gemeente())
                .param("wet", wet.name())
                .param("dag", dag)
                .query((rs, row) -> row(rs))
                .list();
    }

    Optional<Voorziening> find(VoorzieningId id) {
        return jdbc.sql(SELECT + "and id = :id")
                .param("gemeente", gemeente())
                .param("id", id.value())
                .query((rs, row) -> row(rs))
                .optional();
    }

    /** Two people who change one help at once wait for each other. */
    void lock(VoorzieningId id) {
        jdbc.sql(SELECT + "and id = :id for update")
                .param("gemeente", gemeente())
                .param("id", id.value())
                .query()
                .listOfRows();
    }

    /** Whom to call about help on this day that is not among these. */
    List<Hulpcontact> contactsBeside(GezinId gezin, LocalDate dag, List<VoorzieningId> bekend) {
        var known = bekend.stream().map(VoorzieningId::value).toList();
        return jdbc
                .sql(
                        """
                        select id, naam as contact_naam, telefoon as contact_telefoon
                          from database.contacten('voorziening', :gezin, :dag)
                        """)
                .param("gezin", gezin.value())
                .param("dag", dag)
                .query((rs, row) -> new Contact(rs.getObject("id", UUID.class), contact(rs)))
                .list()
                .stream()
                .filter(line -> !known.contains(line.id()))
                .map(Contact::contact)
                .distinct()
                .toList();
    }

    void insert(Voorziening voorziening, Instant now) {
        var sql =
                """
                insert into voorziening.voorziening
                    (gemeente, id, gezin, inwoner, wet, vorm, wat, aanbieder, periode, contact_naam, contact_telefoon,
                     vastgelegd_door, vastgelegd_op, regel, product)
                values (:gemeente, :id, :gezin, :inwoner, :wet, :vorm, :wat, :aanbieder, daterange(:van, :tot),
                        :naam, :telefoon, :door, :nu, :regel, :product)
                """;
        jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("id", voorziening.id().value())
                .param("gezin", voorziening.gezin().value())
                .param("inwoner", voorziening.inwoner().value())
                .param("wet", voorziening.wet().name())
                .param("vorm", voorziening.vorm().name())
                .param("wat", voorziening.wat())
                .param("aanbieder", voorziening.aanbieder().orElse(null))
                .param("van", voorziening.periode().van())
                .param("tot", voorziening.periode().tot().orElse(null))
                .param("naam", voorziening.contact().naam())
                .param("telefoon", voorziening.contact().telefoon())
                .param("door", Contexts.current().actor())
                .param("nu", now.atOffset(ZoneOffset.UTC))
                .param("regel", voorziening.herkomst().map(Herkomst::regel).orElse(null))
                .param("product", voorziening.product().orElse(null))
                .update();
    }

    /** Lets the help last until another day, by this decision. */
    void extend(VoorzieningId id, Optional<LocalDate> tot, Herkomst herkomst) {
        var sql =
                """
                update voorziening.voorziening
                   set periode = daterange(lower(periode), :tot::date), regel = :regel, product = :product
                 where gemeente = :gemeente and id = :id
                """;
        jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("id", id.value())
                .param("tot", tot.orElse(null))
                .param("regel", herkomst.regel())
                .param("product", herkomst.product().orElse(null))
                .update();
    }

    /** Help that was taken back whole keeps the days for which it was given, to be read. */
    void end(Voorziening ended, LocalDate op, String reden) {
        var sql =
                """
                update voorziening.voorziening
                   set periode = case when :vervallen then periode else daterange(lower(periode), :tot::date) end,
                       vervallen_op = case when :vervallen then :op::date end, reden_einde = :reden
                 where gemeente = :gemeente and id = :id
                """;
        jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("id", ended.id().value())
                .param("vervallen", ended.isVervallen())
                .param("tot", ended.periode().tot().orElseThrow())
                .param("op", op)
                .param("reden", reden)
                .update();
    }

    private static Voorziening row(ResultSet rs) throws SQLException {
        return new Voorziening(
                new VoorzieningId(rs.getObject("id", UUID.class)),
                new GezinId(rs.getObject("gezin", UUID.class)),
                new InwonerId(rs.getObject("inwoner", UUID.class)),
                Wet.valueOf(rs.getString("wet")),
                Leveringsvorm.valueOf(rs.getString("vorm")),
                rs.getString("wat"),
                Optional.ofNullable(rs.getString("aanbieder")),
                new Periode(
                        rs.getObject("van", LocalDate.class),
                        Optional.ofNullable(rs.getObject("tot", LocalDate.class))),
                contact(rs),
                herkomst(rs));
    }

    private static Optional<Herkomst> herkomst(ResultSet rs) throws SQLException {
        var product = Optional.ofNullable(rs.getString("product"));
        return Optional.ofNullable(rs.getObject("regel", UUID.class))
                .map(regel -> new Herkomst(regel, product));
    }

    private static Hulpcontact contact(ResultSet rs) throws SQLException {
        return new Hulpcontact(rs.getString("contact_naam"), rs.getString("contact_telefoon"));
    }

    private static String gemeente() {
        return Contexts.current().gemeente().code();
    }
}
