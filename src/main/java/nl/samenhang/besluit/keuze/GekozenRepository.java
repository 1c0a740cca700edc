package nl.samenhang.besluit.keuze;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.Wet;
import nl.samenhang.netwerk.aanbieder.HulpaanbodId;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** What was chosen. */
@Repository
class GekozenRepository {

    private record Line(KeuzeId keuze, Gekozen gekozen) {}

    private final JdbcClient jdbc;

    GekozenRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All that a family chose, the newest first. */
    Map<KeuzeId, List<Gekozen>> of(GezinId gezin) {
        var sql =
                """
                select * from keuze.gekozen where gemeente = :gemeente and gezin = :gezin
                order by gekozen_op desc, id desc
                """;
        var lines =
                here(sql)
                        .param("gezin", gezin.value())
                        .query(
                                (rs, _) ->
                                        new Line(
                                                new KeuzeId(rs.getObject("keuze", UUID.class)),
                                                gekozen(rs)))
                        .list();
        var result = new LinkedHashMap<KeuzeId, List<Gekozen>>();
        for (var line : lines) {
            result.merge(
                    line.keuze(),
                    List.of(line.gekozen()),
                    (a, b) -> Stream.concat(a.stream(), b.stream()).toList());
        }
        return result;
    }

    void insert(Keuze keuze, Gekozen gekozen) {
        var sql =
                """
                insert into keuze.gekozen
                    (gemeente, id, keuze, gezin, aanbod, aanbod_naam, aanbieder_naam, wet, kiezer, vastgelegd_door,
                     gekozen_op, bericht)
                values (:gemeente, :id, :keuze, :gezin, :aanbod, :aanbodNaam, :aanbiederNaam, :wet, :kiezer, :door,
                        :op, :bericht)
                """;
        here(sql)
                .param("id", gekozen.id())
                .param("keuze", keuze.id().value())
                .param("gezin", keuze.gezin().value())
                .param("aanbod", gekozen.aanbod().value())
                .param("aanbodNaam", gekozen.aanbodNaam())
                .param("aanbiederNaam", gekozen.aanbiederNaam())
                .param("wet", gekozen.wet().name())
                .param("kiezer", gekozen.kiezer().value())
                .param("door", gekozen.vastgelegdDoor().map(MedewerkerId::value).orElse(null))
                .param("op", gekozen.op().atOffset(ZoneOffset.UTC))
                .param("bericht", gekozen.bericht().name())
                .update();
    }

    /** What holds now holds no longer, and its message is no longer due. */
    void end(KeuzeId keuze, Instant op, String reden) {
        var sql =
                """
                update keuze.gekozen set einde_op = :op, einde_reden = :reden, bericht = 'VERVALLEN'
                 where gemeente = :gemeente and keuze = :keuze and einde_op is null
                """;
        here(sql)
                .param("keuze", keuze.value())
                .param("op", op.atOffset(ZoneOffset.UTC))
                .param("reden", reden)
                .update();
    }

    private StatementSpec here(String sql) {
        return jdbc.sql(sql).param("gemeente", Contexts.current().gemeente().code());
    }

    private static Gekozen gekozen(ResultSet rs) throws SQLException {
        return new Gekozen(
                rs.getObject("id", UUID.class),
                new HulpaanbodId(rs.getObject("aanbod", UUID.class)),
                rs.getString("aanbod_naam"),
                rs.getString("aanbieder_naam"),
                Wet.valueOf(rs.getString("wet")),
                new InwonerId(rs.getObject("kiezer", UUID.class)),
                Optional.ofNullable(rs.getObject("vastgelegd_door", UUID.class))
                        .map(MedewerkerId::new),
                rs.getObject("gekozen_op", OffsetDateTime.class).toInstant(),
                Berichtstand.valueOf(rs.getString("bericht")),
                einde(rs));
    }

    private static Optional<Gekozen.Einde> einde(ResultSet rs) throws SQLException {
        var op = Optional.ofNullable(rs.getObject("einde_op", OffsetDateTime.class));
        var reden = Objects.requireNonNullElse(rs.getString("einde_reden"), "");
        return op.map(moment -> new Gekozen.Einde(moment.toInstant(), reden));
    }
}
