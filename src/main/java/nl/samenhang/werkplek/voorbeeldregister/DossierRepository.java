package nl.samenhang.werkplek.voorbeeldregister;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Open files to whose people something can happen. */
@Repository
class DossierRepository {

    private final JdbcClient jdbc;

    DossierRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A file and its members of today. */
    record Dossier(String kenmerk, List<InwonerId> leden) {}

    /** Those of the team first, the longest open first; none to which something happened before. */
    List<Dossier> open(List<UUID> teams, int limit) {
        var sql =
                """
                select l.kenmerk, l.inwoner
                  from gezin.v_lid l
                 where l.gemeente = :gemeente and l.status = 'ACTIEF' and upper_inf(l.periode)
                   and not exists (select 1 from gezin.v_lid ook
                                     join voorbeeldregister.persoonslijst p
                                       on (p.gemeente, p.id) = (ook.gemeente, ook.inwoner)
                                    where ook.gemeente = l.gemeente and ook.gezin = l.gezin
                                      and p.gewijzigd_op is not null)
                 order by l.team = any(:teams) desc, l.geopend_op, l.gezin, l.inwoner
                 limit :limit
                """;
        var dossiers = new LinkedHashMap<String, List<InwonerId>>();
        jdbc.sql(sql)
                .param("gemeente", Contexts.current().gemeente().code())
                .param("teams", teams.toArray(UUID[]::new))
                .param("limit", limit)
                .query(
                        rs -> {
                            dossiers.computeIfAbsent(
                                            rs.getString("kenmerk"), key -> new ArrayList<>())
                                    .add(new InwonerId(rs.getObject("inwoner", UUID.class)));
                        });
        return dossiers.entrySet().stream()
                .map(entry -> new Dossier(entry.getKey(), entry.getValue()))
                .toList();
    }
}
