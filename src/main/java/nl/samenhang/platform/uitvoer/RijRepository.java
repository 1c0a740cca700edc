package nl.samenhang.platform.uitvoer;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads and writes the rows of tables that rooms told about. Names of tables and columns come from
 * the rooms alone, never from a package.
 */
@Repository
class RijRepository {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    RijRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The rows of a file that the one who asks may see, in the order in which they were made. */
    List<Rij> rows(Uitvoertabel tabel, GezinId gezin) {
        var sql =
                "select to_jsonb(t)::text as rij, ("
                        + tabel.over()
                        + ") as over from "
                        + tabel.tabel()
                        + " t where t.gemeente = :gemeente and t.gezin = :gezin and ("
                        + tabel.alleen()
                        + ") order by t.id";
        return jdbc.sql(sql)
                .param("gemeente", Contexts.current().gemeente().code())
                .param("gezin", gezin.value())
                .query(
                        (rs, _) -> {
                            var over = rs.getArray("over");
                            return new Rij(
                                    over == null
                                            ? Optional.empty()
                                            : Optional.of(people((UUID[]) over.getArray())),
                                    json.readTree(rs.getString("rij")));
                        })
                .list();
    }

    void insert(Uitvoertabel tabel, Map<String, Object> rij) {
        var kolommen = String.join(", ", rij.keySet());
        var sql =
                "insert into "
                        + tabel.tabel()
                        + " ("
                        + kolommen
                        + ") select "
                        + kolommen
                        + " from jsonb_populate_record(null::"
                        + tabel.tabel()
                        + ", cast(:rij as jsonb))";
        jdbc.sql(sql).param("rij", json.writeValueAsString(rij)).update();
    }

    private static Set<InwonerId> people(UUID[] ids) {
        return Arrays.stream(ids).map(InwonerId::new).collect(Collectors.toUnmodifiableSet());
    }
}
