package nl.samenhang.mensen.inwoner;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.samenhang.kernel.Bsn;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Looks persons up by their search words. Whole words are tried first and beginnings only when
 * those give too few; never more than some hundreds of persons are looked at, so that the size of
 * the municipality does not matter.
 */
@Repository
class ZoekRepository {

    /** So many persons are looked at for one question. */
    static final int CANDIDATES = 200;

    private static final String ORDER =
            " order by i.overlijdensdatum is not null, eigen desc, i.geslachtsnaam, i.voornamen, i.id";

    private final JdbcClient jdbc;

    ZoekRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Inwoner> search(Zoekopdracht opdracht, LocalDate vandaag, int limit) {
        if (opdracht.bsn().isPresent()) {
            return read("bsn = :bsn", Map.of("bsn", bsn(opdracht)), "0", vandaag, limit);
        }
        var found = new LinkedHashMap<InwonerId, Inwoner>();
        answer(opdracht.wholeParts(), opdracht.jaren(), vandaag, limit)
                .forEach(een -> found.put(een.id(), een));
        if (found.size() < limit && !opdracht.beginnen().isEmpty()) {
            answer(opdracht.parts(), opdracht.jaren(), vandaag, limit)
                    .forEach(een -> found.putIfAbsent(een.id(), een));
        }
        return found.values().stream().limit(limit).toList();
    }

    /** Who answers to the question: everybody, when it is less than {@link #CANDIDATES}. */
    List<InwonerId> candidates(Zoekopdracht opdracht) {
        var vraag = new Zoekvragen();
        return ids(
                vraag.candidates(opdracht.parts(), opdracht.jaren()) + " limit " + CANDIDATES,
                vraag);
    }

    /** Who of these persons answers to the question. */
    List<InwonerId> among(Collection<InwonerId> inwoners, Zoekopdracht opdracht) {
        if (inwoners.isEmpty()) {
            return List.of();
        }
        var vraag = new Zoekvragen();
        vraag.params.put("eigen", values(inwoners));
        return ids(vraag.filter("unnest(:eigen::uuid[]) as d(inwoner)", opdracht.parts()), vraag);
    }

    /** The surname of a partner of these persons that begins with one of the words. */
    Map<InwonerId, String> partners(Collection<InwonerId> inwoners, Collection<String> woorden) {
        var sql =
                """
                select distinct on (b.inwoner) b.inwoner, p.geslachtsnaam
                  from (select inwoner, ander from inwoner.relatie
                         where gemeente = :gemeente and inwoner = any(:ids) and soort = 'PARTNER'
                        union all
                        select ander, inwoner from inwoner.relatie
                         where gemeente = :gemeente and ander = any(:ids) and soort = 'PARTNER') b
                  join inwoner.inwoner p on (p.gemeente, p.id) = (:gemeente, b.ander)
                 where public.unaccent(lower(p.geslachtsnaam)) ~ any(:woorden)
                 order by b.inwoner, p.geslachtsnaam
                """;
        var found = new LinkedHashMap<InwonerId, String>();
        jdbc.sql(sql)
                .param("gemeente", Contexts.current().gemeente().code())
                .param("ids", values(inwoners))
                .param("woorden", woorden.stream().map(Zoekvragen::begins).toArray(String[]::new))
                .query(
                        (row, number) ->
                                found.put(
                                        new InwonerId(row.getObject("inwoner", UUID.class)),
                                        row.getString("geslachtsnaam")))
                .list();
        return found;
    }

    /** These persons, the best first. */
    List<Inwoner> all(Collection<InwonerId> inwoners, LocalDate vandaag, int limit) {
        return inwoners.isEmpty()
                ? List.of()
                : read("id = any(:ids)", Map.of("ids", values(inwoners)), "0", vandaag, limit);
    }

    private List<InwonerId> ids(String sql, Zoekvragen vraag) {
        return jdbc.sql(sql)
                .params(vraag.params)
                .param("gemeente", Contexts.current().gemeente().code())
                .query((row, number) -> new InwonerId(row.getObject("inwoner", UUID.class)))
                .list();
    }

    private static UUID[] values(Collection<InwonerId> inwoners) {
        return inwoners.stream().map(InwonerId::value).toArray(UUID[]::new);
    }

    private List<Inwoner> answer(
            List<Zoekdeel> delen, Set<Integer> jaren, LocalDate vandaag, int limit) {
        if (delen.isEmpty()) {
            return List.of();
        }
        var vraag = new Zoekvragen();
        var sql = vraag.candidates(delen, jaren) + " limit " + CANDIDATES;
        return read("id in (" + sql + ")", vraag.params, vraag.ownNames(delen), vandaag, limit);
    }

    /**
     * Only the best are joined with their address.
     *
     * @param eigen how many of the asked names are the person's own
     */
    private List<Inwoner> read(
            String condition,
            Map<String, Object> params,
            String eigen,
            LocalDate vandaag,
            int limit) {
        var best =
                "select i.*, "
                        + eigen
                        + " as eigen from inwoner.inwoner i where gemeente = :gemeente and "
                        + condition
                        + ORDER
                        + " limit :limit";
        var sql =
                InwonerRows.SELECT.replace("from inwoner.inwoner i", "from (" + best + ") i")
                        + ORDER;
        return jdbc.sql(sql)
                .params(new LinkedHashMap<>(params))
                .param("gemeente", Contexts.current().gemeente().code())
                .param("vandaag", vandaag)
                .param("limit", limit)
                .query(InwonerRows::inwoner)
                .list();
    }

    private static String bsn(Zoekopdracht opdracht) {
        return opdracht.bsn().map(Bsn::nummer).orElse("");
    }
}
