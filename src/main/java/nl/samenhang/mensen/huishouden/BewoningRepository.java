package nl.samenhang.mensen.huishouden;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Periode;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads from the published views of the room inwoner who lives where with which relations. */
@Repository
class BewoningRepository {

    private final JdbcClient jdbc;

    BewoningRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Bewoning(
            String sleutel, InwonerId inwoner, Optional<LocalDate> geboren, Periode periode) {}

    private record Verwantschap(
            InwonerId inwoner, InwonerId ander, String soort, Optional<LocalDate> tot) {}

    /** The addresses after the given one in order of their key. */
    List<String> sleutelsAfter(String sleutel, int limit) {
        var sql =
                """
                select distinct adressleutel from inwoner.v_bewoning
                 where gemeente = :gemeente and soort = 'WOONADRES' and adressleutel > :sleutel
                 order by adressleutel limit :limit
                """;
        return jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("sleutel", sleutel)
                .param("limit", limit)
                .query(String.class)
                .list();
    }

    /** Everybody who lived at these addresses, by address. A stay ends with death. */
    Map<String, List<Bewoner>> at(Collection<String> sleutels) {
        var bewoning = bewoning(sleutels);
        var verwanten = new HashMap<InwonerId, Map<String, Set<InwonerId>>>();
        var voorbij = new HashMap<InwonerId, Map<InwonerId, LocalDate>>();
        var wie = bewoning.stream().map(Bewoning::inwoner).distinct().toList();
        for (var verwantschap : verwantschap(wie)) {
            verwantschap
                    .tot()
                    .ifPresent(
                            tot ->
                                    voorbij.computeIfAbsent(
                                                    verwantschap.inwoner(), id -> new HashMap<>())
                                            .put(verwantschap.ander(), tot));
            verwanten
                    .computeIfAbsent(verwantschap.inwoner(), id -> new HashMap<>())
                    .computeIfAbsent(verwantschap.soort(), soort -> new HashSet<>())
                    .add(verwantschap.ander());
        }
        var bewoners = new LinkedHashMap<String, List<Bewoner>>();
        for (var stay : bewoning) {
            var eigen = verwanten.getOrDefault(stay.inwoner(), Map.of());
            bewoners.computeIfAbsent(stay.sleutel(), key -> new ArrayList<>())
                    .add(
                            new Bewoner(
                                    stay.inwoner(),
                                    stay.geboren(),
                                    stay.periode(),
                                    eigen.getOrDefault("PARTNER", Set.of()),
                                    eigen.getOrDefault("OUDER", Set.of()),
                                    eigen.getOrDefault("KIND", Set.of()),
                                    voorbij.getOrDefault(stay.inwoner(), Map.of())));
        }
        return bewoners;
    }

    private List<Bewoning> bewoning(Collection<String> sleutels) {
        var sql =
                """
                select adressleutel, inwoner, geboortedatum, lower(periode) as van,
                       least(upper(periode), overlijdensdatum) as tot
                  from inwoner.v_bewoning
                 where gemeente = :gemeente and adressleutel = any(:sleutels) and soort = 'WOONADRES'
                   and lower(periode) is not null and lower(periode) < coalesce(overlijdensdatum, 'infinity')
                """;
        return jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("sleutels", sleutels.toArray(String[]::new))
                .query(
                        (rs, row) ->
                                new Bewoning(
                                        rs.getString("adressleutel"),
                                        new InwonerId(rs.getObject("inwoner", UUID.class)),
                                        Optional.ofNullable(
                                                rs.getObject("geboortedatum", LocalDate.class)),
                                        new Periode(
                                                rs.getObject("van", LocalDate.class),
                                                Optional.ofNullable(
                                                        rs.getObject("tot", LocalDate.class)))))
                .list();
    }

    /**
     * Asked by person and not joined with the stays: while a file is read PostgreSQL still knows
     * nothing of how large these tables became, and would walk through all relations each time.
     */
    private List<Verwantschap> verwantschap(List<InwonerId> inwoners) {
        var sql =
                """
                select w.inwoner, w.ander, w.soort,
                       case when bool_or(w.periode is null or upper_inf(w.periode)) then null
                            else max(upper(w.periode)) end as tot
                  from inwoner.v_verwantschap w
                 where w.gemeente = :gemeente and w.inwoner = any(:inwoners)
                 group by w.inwoner, w.ander, w.soort
                """;
        return jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("inwoners", inwoners.stream().map(InwonerId::value).toArray(UUID[]::new))
                .query(
                        (rs, row) ->
                                new Verwantschap(
                                        new InwonerId(rs.getObject("inwoner", UUID.class)),
                                        new InwonerId(rs.getObject("ander", UUID.class)),
                                        rs.getString("soort"),
                                        Optional.ofNullable(rs.getObject("tot", LocalDate.class))))
                .list();
    }

    private static String gemeente() {
        return Contexts.current().gemeente().code();
    }
}
