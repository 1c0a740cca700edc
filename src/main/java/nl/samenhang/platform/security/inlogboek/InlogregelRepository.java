package nl.samenhang.platform.security.inlogboek;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.Positie;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class InlogregelRepository {

    /** A try while the brake is on costs nothing, so who floods the door must not flood the log. */
    private static final Duration PER_REM = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    InlogregelRepository(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** About the account of this name in the municipality of the context. */
    void insert(String gebruikersnaam, Inlogfeit feit, Instant moment, String adres) {
        var sql =
                """
                insert into security.inlogregel (gemeente, moment, gebeurtenis, weg, reden, medewerker, inwoner, adres)
                select a.gemeente, :moment, :gebeurtenis, :weg, :reden, a.medewerker, a.inwoner, :adres
                from security.account a
                where a.gemeente = :gemeente and a.gebruikersnaam = :naam and a.thuis is null
                  and (cast(:reden as text) is distinct from 'TE_VAAK' or not exists (
                    select 1 from security.inlogregel r
                    where r.gemeente = a.gemeente and r.medewerker is not distinct from a.medewerker
                      and r.inwoner is not distinct from a.inwoner and r.reden = 'TE_VAAK' and r.moment > :eerder))
                """;
        line(sql, feit, moment, adres)
                .param("gemeente", Contexts.current().gemeente().code())
                .param("naam", gebruikersnaam)
                .update();
    }

    void insertUnknown(Optional<String> kenmerk, Inlogfeit feit, Instant moment, String adres) {
        var sql =
                """
                insert into security.inlogregel (gemeente, moment, gebeurtenis, weg, reden, kenmerk, adres)
                select '0000', :moment, :gebeurtenis, :weg, :reden, cast(:kenmerk as text), :adres
                where cast(:reden as text) is distinct from 'TE_VAAK' or not exists (
                  select 1 from security.inlogregel r
                  where r.gemeente = '0000' and r.kenmerk is not distinct from cast(:kenmerk as text)
                    and r.adres = :adres and r.reden = 'TE_VAAK' and r.moment > :eerder)
                """;
        line(sql, feit, moment, adres).param("kenmerk", kenmerk.orElse(null)).update();
    }

    private JdbcClient.StatementSpec line(
            String sql, Inlogfeit feit, Instant moment, String adres) {
        return jdbc.sql(sql)
                .param("moment", utc(moment))
                .param("eerder", utc(moment.minus(PER_REM)))
                .param("gebeurtenis", feit.gebeurtenis().name())
                .param("weg", feit.weg().map(Enum::name).orElse(null))
                .param("reden", feit.reden().map(Enum::name).orElse(null))
                .param("adres", adres);
    }

    /** About an employee, or a resident under whatever id they were known. */
    List<Inlogregel> of(UUID wie, int limit) {
        var sql =
                """
                select * from security.inlogregel
                where gemeente = :gemeente
                  and (medewerker = :wie or inwoner = any (database.persons_behind(:wie)))
                order by moment desc, id desc limit :limit
                """;
        return jdbc.sql(sql)
                .param("gemeente", Contexts.current().gemeente().code())
                .param("wie", wie)
                .param("limit", limit)
                .query(InlogregelRepository::row)
                .list();
    }

    List<Inlogregel> find(Inlogvraag vraag, int limit) {
        var sql =
                "select * from security.inlogregel where gemeente in (:gemeente, '0000')"
                        + " and moment >= :van and moment < :tot"
                        + (vraag.wie().isPresent() ? " and :wie in (medewerker, inwoner)" : "")
                        + (vraag.kenmerk().isPresent() ? " and kenmerk = :kenmerk" : "")
                        + (vraag.adres().isPresent() ? " and adres = :adres" : "")
                        + (vraag.gebeurtenis().isPresent() ? " and gebeurtenis = :gebeurtenis" : "")
                        + " and (moment, id) < (:naMoment, :naId) order by moment desc, id desc limit :limit";
        return jdbc.sql(sql)
                .param("gemeente", Contexts.current().gemeente().code())
                .param("van", utc(vraag.vanaf().map(this::start).orElse(Instant.EPOCH)))
                .param("tot", utc(end(vraag)))
                .param("wie", vraag.wie().orElse(null))
                .param("kenmerk", vraag.kenmerk().orElse(null))
                .param("adres", vraag.adres().orElse(null))
                .param("gebeurtenis", vraag.gebeurtenis().map(Enum::name).orElse(null))
                .param("naMoment", utc(vraag.na().moment()))
                .param("naId", vraag.na().id())
                .param("limit", limit)
                .query(InlogregelRepository::row)
                .list();
    }

    List<Herhaling> repeated(Instant sinds, int bijIemand, int vanEenPlek, int limit) {
        var sql =
                """
                with geweigerd as (
                  select * from security.inlogregel
                  where gemeente in (:gemeente, '0000') and gebeurtenis = 'GEWEIGERD' and moment >= :sinds)
                select medewerker, inwoner, kenmerk, null as adres, count(*)::int as keren, max(moment) as laatste
                from geweigerd where num_nonnulls(medewerker, inwoner, kenmerk) = 1
                group by medewerker, inwoner, kenmerk having count(*) >= :bijIemand
                union all
                select null, null, null, adres, count(*)::int, max(moment)
                from geweigerd where adres <> '' group by adres having count(*) >= :vanEenPlek
                order by keren desc, laatste desc limit :limit
                """;
        return jdbc.sql(sql)
                .param("gemeente", Contexts.current().gemeente().code())
                .param("sinds", utc(sinds))
                .param("bijIemand", bijIemand)
                .param("vanEenPlek", vanEenPlek)
                .param("limit", limit)
                .query(
                        (row, _) ->
                                new Herhaling(
                                        uuid(row, "medewerker"),
                                        uuid(row, "inwoner"),
                                        Optional.ofNullable(row.getString("kenmerk")),
                                        Optional.ofNullable(row.getString("adres")),
                                        row.getInt("keren"),
                                        instant(row, "laatste")))
                .list();
    }

    private Instant end(Inlogvraag vraag) {
        return vraag.tot().map(d -> start(d.plusDays(1))).orElse(Positie.NIEUWSTE.moment());
    }

    private Instant start(LocalDate dag) {
        return dag.atStartOfDay(clock.getZone()).toInstant();
    }

    private static OffsetDateTime utc(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    private static Inlogregel row(ResultSet row, int number) throws SQLException {
        return new Inlogregel(
                row.getObject("id", UUID.class),
                instant(row, "moment"),
                Inloggebeurtenis.valueOf(row.getString("gebeurtenis")),
                Optional.ofNullable(row.getString("weg")).map(Inlogweg::valueOf),
                Optional.ofNullable(row.getString("reden")).map(Weigerreden::valueOf),
                uuid(row, "medewerker"),
                uuid(row, "inwoner"),
                Optional.ofNullable(row.getString("kenmerk")),
                row.getString("adres"));
    }

    private static Instant instant(ResultSet row, String kolom) throws SQLException {
        return row.getObject(kolom, OffsetDateTime.class).toInstant();
    }

    private static Optional<UUID> uuid(ResultSet row, String kolom) throws SQLException {
        return Optional.ofNullable(row.getObject(kolom, UUID.class));
    }
}
