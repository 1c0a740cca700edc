package nl.samenhang.mensen.inwoner;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenhang.kernel.Ids;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Periode;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The history of addresses. */
@Repository
class VerblijfRepository {

    private final JdbcClient jdbc;

    VerblijfRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All stays, the newest first. */
    List<Verblijf> of(InwonerId id) {
        var sql =
                """
                select soort, straat, huisnummer, postcode, plaats, lower(periode) as van, upper(periode) as tot
                  from inwoner.verblijf
                 where gemeente = :gemeente and inwoner = :id
                 order by lower(periode) desc
                """;
        return jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("id", id.value())
                .query(
                        (rs, row) ->
                                new Verblijf(
                                        Adressoort.valueOf(rs.getString("soort")),
                                        InwonerRows.adres(rs).orElseThrow(),
                                        InwonerRows.periode(rs)
                                                .orElse(Periode.from(LocalDate.EPOCH))))
                .list();
    }

    Optional<Verblijf> on(InwonerId id, LocalDate day) {
        return of(id).stream().filter(verblijf -> verblijf.periode().contains(day)).findFirst();
    }

    /** Every address ({@link Adres#sleutel()}) at which the person ever lived. */
    Set<String> sleutels(InwonerId id) {
        return of(id).stream()
                .map(verblijf -> verblijf.adres().sleutel())
                .collect(Collectors.toSet());
    }

    /** Who else lives at the address of the person on the day. */
    List<InwonerId> housemates(InwonerId id, LocalDate day) {
        var sql =
                """
                select ander.inwoner
                  from inwoner.verblijf eigen
                  join inwoner.verblijf ander
                    on (ander.gemeente, ander.adressleutel, ander.soort) = (eigen.gemeente, eigen.adressleutel, eigen.soort)
                 where eigen.gemeente = :gemeente and eigen.inwoner = :id and eigen.soort = 'WOONADRES'
                   and eigen.periode @> :dag::date and ander.periode @> :dag::date and ander.inwoner <> :id
                 limit 20
                """;
        return jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("id", id.value())
                .param("dag", day)
                .query((rs, row) -> new InwonerId(rs.getObject("inwoner", UUID.class)))
                .list();
    }

    void end(InwonerId id, LocalDate tot) {
        var sql =
                """
                update inwoner.verblijf set periode = daterange(lower(periode), :tot::date)
                 where gemeente = :gemeente and inwoner = :id and lower(periode) < :tot::date
                   and periode @> :tot::date
                """;
        jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("id", id.value())
                .param("tot", tot)
                .update();
    }

    /** The stay that began on the day never was; the one that ended there goes on. */
    void withdraw(InwonerId id, LocalDate vanaf) {
        var delete =
                """
                delete from inwoner.verblijf
                 where gemeente = :gemeente and inwoner = :id and lower(periode) = :vanaf
                """;
        var resume =
                """
                update inwoner.verblijf set periode = daterange(lower(periode), null)
                 where gemeente = :gemeente and inwoner = :id and upper(periode) = :vanaf
                """;
        for (var sql : List.of(delete, resume)) {
            jdbc.sql(sql)
                    .param("gemeente", gemeente())
                    .param("id", id.value())
                    .param("vanaf", vanaf)
                    .update();
        }
    }

    void insert(InwonerId id, Verblijf verblijf) {
        var sql =
                """
                insert into inwoner.verblijf (gemeente, id, inwoner, periode, soort, straat, huisnummer, postcode,
                       plaats, adressleutel)
                values (:gemeente, :id, :inwoner, daterange(:van, :tot), :soort, :straat, :huisnummer, :postcode,
                       :plaats, :sleutel)
                """;
        var adres = verblijf.adres();
        jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("id", Ids.next())
                .param("inwoner", id.value())
                .param("van", verblijf.periode().van())
                .param("tot", verblijf.periode().tot().orElse(null))
                .param("soort", verblijf.soort().name())
                .param("straat", adres.straat())
                .param("huisnummer", adres.huisnummer())
                .param("postcode", adres.postcode().orElse(null))
                .param("plaats", adres.plaats())
                .param("sleutel", adres.sleutel())
                .update();
    }

    private static String gemeente() {
        return Contexts.current().gemeente().code();
    }
}
