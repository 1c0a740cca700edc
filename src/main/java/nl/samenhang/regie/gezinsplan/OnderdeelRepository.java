package nl.samenhang.regie.gezinsplan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenhang.kernel.Levensdomein;
import nl.samenhang.kernel.Periode;
import nl.samenhang.kernel.Wet;
import nl.samenhang.platform.database.Question;
import nl.samenhang.platform.database.RoundTrip;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tree of a plan and who has which role in it. */
@Repository
class OnderdeelRepository {

    static final Question<Betrokkene> BETROKKENEN =
            new Question<>(
                    "select * from gezinsplan.betrokkene where plan = :plan and tot is null order by id",
                    (row, number) -> betrokkene(row));

    /** The tree without who has a role in it, in the order in which it was made. */
    static final Question<Onderdeel> ONDERDELEN =
            new Question<>(
                    "select * from gezinsplan.onderdeel where plan = :plan order by id",
                    (row, number) -> onderdeel(row));

    private final JdbcClient jdbc;
    private final RoundTrip roundTrip;

    OnderdeelRepository(JdbcClient jdbc, RoundTrip roundTrip) {
        this.jdbc = jdbc;
        this.roundTrip = roundTrip;
    }

    void insert(Gezinsplan plan, Onderdeel onderdeel) {
        var sql =
                """
                insert into gezinsplan.onderdeel
                  (gemeente, id, gezin, plan, soort, bovenliggend, levensdomein, naam, wet, van)
                values (:gemeente, :id, :gezin, :plan, :soort, :boven, :domein, :naam, :wet, :van)
                """;
        Rows.keys(jdbc.sql(sql), onderdeel.id().value(), plan.gezin(), plan.id())
                .param("soort", onderdeel.soort().name())
                .param("boven", onderdeel.bovenliggend().map(OnderdeelId::value).orElse(null))
                .param("domein", onderdeel.levensdomein().map(Enum::name).orElse(null))
                .param("naam", onderdeel.naam())
                .param("wet", onderdeel.wet().map(Enum::name).orElse(null))
                .param("van", onderdeel.periode().van())
                .update();
    }

    void insert(Gezinsplan plan, Betrokkene betrokkene, LocalDate van) {
        var sql =
                """
                insert into gezinsplan.betrokkene (gemeente, id, gezin, plan, onderdeel, rol,
                  partij_soort, partij_id, partij_naam, omschrijving, van)
                values (:gemeente, :id, :gezin, :plan, :onderdeel, :rol,
                  :partijSoort, :partijId, :partijNaam, nullif(:omschrijving, ''), :van)
                on conflict do nothing
                """;
        Rows.partij(
                        Rows.keys(jdbc.sql(sql), betrokkene.id().value(), plan.gezin(), plan.id()),
                        betrokkene.partij())
                .param("onderdeel", betrokkene.onderdeel().value())
                .param("rol", betrokkene.rol().name())
                .param("omschrijving", betrokkene.omschrijving())
                .param("van", van)
                .update();
    }

    void end(OnderdeelId id, LocalDate tot) {
        var sql = "update gezinsplan.onderdeel set tot = :tot where id = :id and tot is null";
        jdbc.sql(sql).param("tot", tot).param("id", id.value()).update();
    }

    void end(BetrokkeneId id, LocalDate tot) {
        var sql = "update gezinsplan.betrokkene set tot = :tot where id = :id and tot is null";
        jdbc.sql(sql).param("tot", tot).param("id", id.value()).update();
    }

    /** The whole tree, in the order in which it was made. */
    List<Onderdeel> all(GezinsplanId plan) {
        return boom(roundTrip.ask(Map.of("plan", plan.value()), BETROKKENEN, ONDERDELEN));
    }

    /** The whole tree from both questions. */
    static List<Onderdeel> boom(RoundTrip.Answers answers) {
        var betrokkenen =
                answers.to(BETROKKENEN).stream()
                        .collect(Collectors.groupingBy(Betrokkene::onderdeel));
        return answers.to(ONDERDELEN).stream()
                .map(o -> o.with(betrokkenen.getOrDefault(o.id(), List.of())))
                .toList();
    }

    void attach(Gezinsplan plan, OnderdeelId onderdeel, UUID id, UUID document, String naam) {
        var sql =
                """
                insert into gezinsplan.plandocument (gemeente, id, gezin, plan, onderdeel, document, naam)
                values (:gemeente, :id, :gezin, :plan, :onderdeel, :document, :naam)
                on conflict do nothing
                """;
        Rows.keys(jdbc.sql(sql), id, plan.gezin(), plan.id())
                .param("onderdeel", onderdeel.value())
                .param("document", document)
                .param("naam", naam)
                .update();
    }

    List<Plandocument> documenten(GezinsplanId plan) {
        var sql = "select * from gezinsplan.plandocument where plan = :plan order by id";
        return jdbc.sql(sql)
                .param("plan", plan.value())
                .query(
                        (row, number) ->
                                new Plandocument(
                                        new OnderdeelId(row.getObject("onderdeel", UUID.class)),
                                        row.getObject("document", UUID.class),
                                        row.getString("naam")))
                .list();
    }

    private static Betrokkene betrokkene(ResultSet row) throws SQLException {
        return new Betrokkene(
                new BetrokkeneId(row.getObject("id", UUID.class)),
                new OnderdeelId(row.getObject("onderdeel", UUID.class)),
                Rol.valueOf(row.getString("rol")),
                Rows.partij(row),
                Rows.text(row, "omschrijving"));
    }

    private static Onderdeel onderdeel(ResultSet row) throws SQLException {
        return new Onderdeel(
                new OnderdeelId(row.getObject("id", UUID.class)),
                Onderdeel.Soort.valueOf(row.getString("soort")),
                Rows.uuid(row, "bovenliggend").map(OnderdeelId::new),
                Optional.ofNullable(row.getString("levensdomein")).map(Levensdomein::valueOf),
                row.getString("naam"),
                Optional.ofNullable(row.getString("wet")).map(Wet::valueOf),
                new Periode(row.getObject("van", LocalDate.class), Rows.date(row, "tot")),
                List.of());
    }
}
