package nl.samenhang.mensen.gezin;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.mensen.inwoner.Bekenden;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.security.Dossiertoegang;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The members of the files that the one who asks may open. Each file and each person is looked up
 * by itself ({@code offset 0}): a plan that is kept for all municipalities would rather walk
 * through all members of one, because most have few.
 */
@Component
class Dossiergenoten implements Bekenden {

    private record Lidmaatschap(InwonerId inwoner, GezinId gezin) {}

    private final Dossiertoegang toegang;
    private final JdbcClient jdbc;

    Dossiergenoten(Dossiertoegang toegang, JdbcClient jdbc) {
        this.toegang = toegang;
        this.jdbc = jdbc;
    }

    @Override
    public List<InwonerId> ofActor(int files) {
        var dossiers = toegang.open(files);
        if (dossiers.isEmpty()) {
            return List.of();
        }
        var sql =
                """
                select distinct l.inwoner from unnest(:gezinnen) as d(gezin) cross join lateral (
                       select inwoner from gezin.lid
                        where gemeente = :gemeente and gezin = d.gezin offset 0) l
                """;
        return jdbc.sql(sql)
                .param("gemeente", Contexts.current().gemeente().code())
                .param("gezinnen", dossiers.stream().map(GezinId::value).toArray(UUID[]::new))
                .query((row, number) -> new InwonerId(row.getObject("inwoner", UUID.class)))
                .list();
    }

    @Override
    public Set<InwonerId> among(Collection<InwonerId> inwoners) {
        var leden = lidmaatschappen(inwoners);
        var open =
                Set.copyOf(
                        toegang.among(leden.stream().map(Lidmaatschap::gezin).distinct().toList()));
        return leden.stream()
                .filter(lid -> open.contains(lid.gezin()))
                .map(Lidmaatschap::inwoner)
                .collect(Collectors.toUnmodifiableSet());
    }

    private List<Lidmaatschap> lidmaatschappen(Collection<InwonerId> inwoners) {
        var sql =
                """
                select i.inwoner, l.gezin from unnest(:inwoners) as i(inwoner) cross join lateral (
                       select gezin from gezin.lid
                        where gemeente = :gemeente and inwoner = i.inwoner offset 0) l
                """;
        return jdbc.sql(sql)
                .param("gemeente", Contexts.current().gemeente().code())
                .param("inwoners", inwoners.stream().map(InwonerId::value).toArray(UUID[]::new))
                .query(
                        (row, number) ->
                                new Lidmaatschap(
                                        new InwonerId(row.getObject("inwoner", UUID.class)),
                                        new GezinId(row.getObject("gezin", UUID.class))))
                .list();
    }
}
