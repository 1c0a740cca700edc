package nl.samenhang.mensen.gezin;

import java.util.List;
import java.util.UUID;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.mensen.inwoner.Bekenden;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.security.Dossiertoegang;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The members of the files that the one who asks may open. */
@Component
class Dossiergenoten implements Bekenden {

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
                select distinct inwoner from gezin.lid
                 where gemeente = :gemeente and gezin = any(:gezinnen)
                """;
        return jdbc.sql(sql)
                .param("gemeente", Contexts.current().gemeente().code())
                .param("gezinnen", dossiers.stream().map(GezinId::value).toArray(UUID[]::new))
                .query((row, number) -> new InwonerId(row.getObject("inwoner", UUID.class)))
                .list();
    }
}
