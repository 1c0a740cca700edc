package nl.samenhang.mensen.huishouden;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.HuishoudenId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Periode;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Households and their members. */
@Repository
class HuishoudenRepository {

    private static final String SELECT =
            """
            select h.id, h.adressleutel, l.inwoner, lower(l.periode) as van, upper(l.periode) as tot
              from huishouden.huishouden h
              join huishouden.lid l on (l.gemeente, l.huishouden) = (h.gemeente, h.id)
            """;

    private final JdbcClient jdbc;

    HuishoudenRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Rij(HuishoudenId id, String sleutel, Huishoudenlid lid) {}

    List<Huishoudenbeeld> at(Collection<String> sleutels) {
        var sql = SELECT + " where h.gemeente = :gemeente and h.adressleutel = any(:sleutels)";
        return together(
                jdbc.sql(sql)
                        .param("gemeente", gemeente())
                        .param("sleutels", sleutels.toArray(String[]::new)));
    }

    List<Huishoudenbeeld> byId(HuishoudenId id) {
        var sql = SELECT + " where h.gemeente = :gemeente and h.id = :id";
        return together(jdbc.sql(sql).param("gemeente", gemeente()).param("id", id.value()));
    }

    /** Every household the person ever was in. */
    List<Huishoudenbeeld> of(InwonerId inwoner) {
        var sql =
                SELECT
                        + """
                        where h.gemeente = :gemeente and h.id in (
                              select huishouden from huishouden.lid where gemeente = :gemeente and inwoner = :inwoner)
                        """;
        return together(
                jdbc.sql(sql).param("gemeente", gemeente()).param("inwoner", inwoner.value()));
    }

    /** In which household each of these people lives on the day; of who lives in none nothing. */
    Map<InwonerId, HuishoudenId> on(Collection<InwonerId> inwoners, LocalDate dag) {
        var sql =
                """
                select inwoner, huishouden from huishouden.lid
                 where gemeente = :gemeente and inwoner = any(:inwoners) and periode @> :dag::date
                """;
        var gevonden = new HashMap<InwonerId, HuishoudenId>();
        jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("inwoners", inwoners.stream().map(InwonerId::value).toArray(UUID[]::new))
                .param("dag", dag)
                .query(
                        (RowCallbackHandler)
                                rs ->
                                        gevonden.put(
                                                new InwonerId(rs.getObject("inwoner", UUID.class)),
                                                new HuishoudenId(
                                                        rs.getObject("huishouden", UUID.class))));
        return gevonden;
    }

    void delete(Collection<HuishoudenId> ids) {
        var sql = "delete from huishouden.huishouden where gemeente = :gemeente and id = any(:ids)";
        jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("ids", ids.stream().map(HuishoudenId::value).toArray(UUID[]::new))
                .update();
    }

    void insert(List<Huishoudenbeeld> nieuw) {
        var huishoudens =
                """
                insert into huishouden.huishouden (gemeente, id, adressleutel)
                select :gemeente, * from unnest(:ids::uuid[], :sleutels::text[])
                """;
        jdbc.sql(huishoudens)
                .param("gemeente", gemeente())
                .param("ids", nieuw.stream().map(beeld -> beeld.id().value()).toArray(UUID[]::new))
                .param(
                        "sleutels",
                        nieuw.stream().map(Huishoudenbeeld::adressleutel).toArray(String[]::new))
                .update();
        var rijen = new ArrayList<Rij>();
        nieuw.forEach(
                b -> b.leden().forEach(lid -> rijen.add(new Rij(b.id(), b.adressleutel(), lid))));
        var leden =
                """
                insert into huishouden.lid (gemeente, huishouden, inwoner, periode)
                select :gemeente, huishouden, inwoner, daterange(van, nullif(tot, 'infinity'))
                  from unnest(:huishoudens::uuid[], :inwoners::uuid[], :van::date[], :tot::date[])
                       as nieuw (huishouden, inwoner, van, tot)
                """;
        jdbc.sql(leden)
                .param("gemeente", gemeente())
                .param(
                        "huishoudens",
                        rijen.stream().map(rij -> rij.id().value()).toArray(UUID[]::new))
                .param(
                        "inwoners",
                        rijen.stream().map(rij -> rij.lid().inwoner().value()).toArray(UUID[]::new))
                .param(
                        "van",
                        rijen.stream()
                                .map(rij -> rij.lid().periode().van().toString())
                                .toArray(String[]::new))
                .param(
                        "tot",
                        rijen.stream()
                                .map(
                                        rij ->
                                                rij.lid()
                                                        .periode()
                                                        .tot()
                                                        .map(LocalDate::toString)
                                                        .orElse("infinity"))
                                .toArray(String[]::new))
                .update();
    }

    private List<Huishoudenbeeld> together(JdbcClient.StatementSpec statement) {
        var rijen =
                statement
                        .query(
                                (rs, row) ->
                                        new Rij(
                                                new HuishoudenId(rs.getObject("id", UUID.class)),
                                                rs.getString("adressleutel"),
                                                new Huishoudenlid(
                                                        new InwonerId(
                                                                rs.getObject(
                                                                        "inwoner", UUID.class)),
                                                        new Periode(
                                                                rs.getObject(
                                                                        "van", LocalDate.class),
                                                                Optional.ofNullable(
                                                                        rs.getObject(
                                                                                "tot",
                                                                                LocalDate
                                                                                        .class))))))
                        .list();
        var beelden = new LinkedHashMap<HuishoudenId, Huishoudenbeeld>();
        for (var rij : rijen) {
            beelden.computeIfAbsent(
                            rij.id(),
                            id -> new Huishoudenbeeld(id, rij.sleutel(), new ArrayList<>()))
                    .leden()
                    .add(rij.lid());
        }
        return List.copyOf(beelden.values());
    }

    private static String gemeente() {
        return Contexts.current().gemeente().code();
    }
}
