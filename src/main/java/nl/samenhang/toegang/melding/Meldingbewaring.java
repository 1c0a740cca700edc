package nl.samenhang.toegang.melding;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.recht.bewaring.Bewaardeel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Meldingen that ended without a file on a destruction list; those in a file go with that file. */
@Component
class Meldingbewaring implements Bewaardeel {

    private final JdbcClient jdbc;
    private final Clock clock;

    Meldingbewaring(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public String onderwerp() {
        return "melding";
    }

    @Override
    public String soort() {
        return "melding-zonder-dossier";
    }

    /** Those of the Wmo stay much longer; they are not looked at each year. */
    @Override
    public List<UUID> ended(Function<String, LocalDate> grens, Optional<UUID> na, int limit) {
        var sql =
                """
                select id from melding.melding
                 where gemeente = :gemeente and gezin is null and id > :na
                   and gesloten < case wmo when 'NEE' then :kort else :lang end
                 order by id limit :limit
                """;
        return of(sql).param("kort", after(grens.apply(soort())))
                .param("lang", after(grens.apply("melding-wmo")))
                .param("na", na.orElse(new UUID(0, 0)))
                .param("limit", limit)
                .query(UUID.class)
                .list();
    }

    @Override
    public Optional<Telling> hold(UUID id) {
        var sql =
                """
                select gesloten,
                       greatest(1, (select count(*) from melding.betrokkene b
                                     where b.gemeente = m.gemeente and b.melding = m.id)) as personen
                  from melding.melding m
                 where gemeente = :gemeente and id = :id and gezin is null and gesloten is not null
                   for update of m
                """;
        return of(sql).param("id", id)
                .query(
                        (row, _) ->
                                new Telling(
                                        row.getObject("gesloten", OffsetDateTime.class)
                                                .atZoneSameInstant(clock.getZone())
                                                .toLocalDate(),
                                        "",
                                        row.getInt("personen")))
                .optional();
    }

    @Override
    public Map<UUID, String> describe(Collection<UUID> ids) {
        var sql =
                "select id, referentie from melding.melding where gemeente = :gemeente and id = any(:ids)";
        return of(sql)
                .param("ids", ids.toArray(UUID[]::new))
                .query(
                        (row, _) ->
                                Map.entry(
                                        row.getObject("id", UUID.class),
                                        row.getString("referentie")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private OffsetDateTime after(LocalDate dag) {
        return dag.plusDays(1).atStartOfDay(clock.getZone()).toOffsetDateTime();
    }

    private JdbcClient.StatementSpec of(String sql) {
        return jdbc.sql(sql).param("gemeente", Contexts.current().gemeente().code());
    }
}
