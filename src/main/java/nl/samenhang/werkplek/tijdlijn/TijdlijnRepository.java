package nl.samenhang.werkplek.tijdlijn;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import nl.samenhang.kernel.Gebeurtenis;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.Ids;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class TijdlijnRepository {

    private final JdbcClient jdbc;

    TijdlijnRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Gebeurtenis feit, Optional<GezinId> gezin, Instant moment) {
        var sql =
                """
                insert into tijdlijn.regel
                  (gemeente, id, gezin, moment, soort, onderwerp_id, tekst, argumenten, betrokkenen,
                   actor, actor_naam, voor_gezin)
                values (:gemeente, :id, :gezin, :moment, :soort, :onderwerp, :tekst, :argumenten::text[],
                   :betrokkenen::uuid[], :actor, :actorNaam, :voorGezin)
                """;
        var context = Contexts.current();
        var betrokkenen =
                feit.betrokkenen().stream().map(InwonerId::toString).toArray(String[]::new);
        jdbc.sql(sql)
                .param("gemeente", context.gemeente().code())
                .param("id", Ids.next())
                .param("gezin", gezin.map(GezinId::value).orElse(null))
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .param("soort", feit.onderwerp().soort())
                .param("onderwerp", feit.onderwerp().id())
                .param("tekst", feit.omschrijving().sleutel())
                .param("argumenten", feit.omschrijving().argumenten().toArray(String[]::new))
                .param("betrokkenen", betrokkenen)
                .param("actor", context.actor())
                .param("actorNaam", context.actorNaam())
                .param("voorGezin", feit.forGezin())
                .update();
    }

    /** Copies what happened to this thing before it belonged to a file into that file. */
    void adopt(Onderwerp onderwerp, GezinId gezin) {
        var sql =
                """
                insert into tijdlijn.regel
                  (gemeente, id, gezin, moment, soort, onderwerp_id, tekst, argumenten, betrokkenen,
                   actor, actor_naam, voor_gezin)
                select gemeente, uuidv7(), :gezin, moment, soort, onderwerp_id, tekst, argumenten, betrokkenen,
                   actor, actor_naam, voor_gezin
                from tijdlijn.regel
                where gemeente = :gemeente and onderwerp_id = :onderwerp and gezin is null
                """;
        jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("gezin", gezin.value())
                .param("onderwerp", onderwerp.id())
                .update();
    }

    /** The newest lines of a file first. */
    List<Gebeurtenisregel> find(
            GezinId gezin, TijdlijnFilter filter, boolean voorGezin, int limit) {
        var sql =
                "select * from tijdlijn.regel where gemeente = :gemeente and gezin = :gezin"
                        + filter.persoon()
                                .map(
                                        p ->
                                                " and (betrokkenen @> array[:persoon::uuid] or betrokkenen = '{}')")
                                .orElse("")
                        + filter.soort().map(soort -> " and soort = any(:soorten)").orElse("")
                        + (voorGezin ? " and voor_gezin" : "")
                        + filter.na().map(na -> " and (moment, id) < (:moment, :na)").orElse("")
                        + " order by moment desc, id desc limit :limit";
        var params = new TreeMap<String, Object>();
        params.put("gemeente", gemeente());
        params.put("gezin", gezin.value());
        params.put("limit", limit);
        filter.persoon().ifPresent(persoon -> params.put("persoon", persoon.value()));
        filter.soort()
                .ifPresent(
                        soort -> params.put("soorten", soort.onderwerpen().toArray(String[]::new)));
        filter.na().ifPresent(na -> params.put("moment", na.moment().atOffset(ZoneOffset.UTC)));
        filter.na().ifPresent(na -> params.put("na", na.id()));
        return jdbc.sql(sql).params(params).query(TijdlijnRepository::map).list();
    }

    private static Gebeurtenisregel map(ResultSet rs, int row) throws SQLException {
        var argumenten = (String[]) rs.getArray("argumenten").getArray();
        return new Gebeurtenisregel(
                rs.getObject("id", UUID.class),
                Optional.ofNullable(rs.getObject("gezin", UUID.class)).map(GezinId::new),
                rs.getObject("moment", OffsetDateTime.class).toInstant(),
                new Onderwerp(rs.getString("soort"), rs.getObject("onderwerp_id", UUID.class)),
                new Tekst(rs.getString("tekst"), Arrays.asList(argumenten)),
                rs.getString("actor_naam"));
    }

    private static String gemeente() {
        return Contexts.current().gemeente().code();
    }
}
