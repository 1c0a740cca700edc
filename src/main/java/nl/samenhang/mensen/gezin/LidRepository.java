package nl.samenhang.mensen.gezin;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is a member of which file, and when. */
@Repository
class LidRepository {

    private static final UUID NERGENS = new UUID(0, 0);

    /** One membership. */
    record Plek(GezinId gezin, InwonerId inwoner) {}

    private final JdbcClient jdbc;

    LidRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(GezinId gezin, Gezinslid lid) {
        var sql =
                """
                insert into gezin.lid (gemeente, gezin, inwoner, rol, periode)
                values (:gemeente, :gezin, :inwoner, :rol, daterange(:van, :tot))
                """;
        jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("gezin", gezin.value())
                .param("inwoner", lid.inwoner().value())
                .param("rol", lid.rol().name())
                .param("van", lid.periode().van())
                .param("tot", lid.periode().tot().orElse(null))
                .update();
    }

    /** Takes all members away, for a proposal that becomes another one. */
    void deleteAll(GezinId gezin) {
        jdbc.sql("delete from gezin.lid where gemeente = :gemeente and gezin = :gezin")
                .param("gemeente", gemeente())
                .param("gezin", gezin.value())
                .update();
    }

    /** Another role for a membership that lasts. */
    void updateRol(GezinId gezin, InwonerId inwoner, Gezinsrol rol) {
        var sql =
                """
                update gezin.lid set rol = :rol
                 where gemeente = :gemeente and gezin = :gezin and inwoner = :inwoner and upper_inf(periode)
                """;
        jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("gezin", gezin.value())
                .param("inwoner", inwoner.value())
                .param("rol", rol.name())
                .update();
    }

    /** Ends a membership; one that began on the same day never was. */
    void end(GezinId gezin, InwonerId inwoner, LocalDate tot) {
        var never =
                """
                delete from gezin.lid
                 where gemeente = :gemeente and gezin = :gezin and inwoner = :inwoner
                   and upper_inf(periode) and lower(periode) >= :tot
                """;
        var end =
                """
                update gezin.lid set periode = daterange(lower(periode), :tot)
                 where gemeente = :gemeente and gezin = :gezin and inwoner = :inwoner and upper_inf(periode)
                """;
        for (var sql : List.of(never, end)) {
            jdbc.sql(sql)
                    .param("gemeente", gemeente())
                    .param("gezin", gezin.value())
                    .param("inwoner", inwoner.value())
                    .param("tot", tot)
                    .update();
        }
    }

    /** The last membership goes on as if it had never ended. */
    void resume(GezinId gezin, InwonerId inwoner, LocalDate tot) {
        var sql =
                """
                update gezin.lid set periode = daterange(lower(periode), null)
                 where gemeente = :gemeente and gezin = :gezin and inwoner = :inwoner and upper(periode) = :tot
                """;
        jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("gezin", gezin.value())
                .param("inwoner", inwoner.value())
                .param("tot", tot)
                .update();
    }

    /** Members of open files for whom the own log-in does not open them, from a place on. */
    List<Plek> withoutAccess(LocalDate dag, Optional<Plek> na, int limit) {
        var sql =
                """
                select l.gezin, l.inwoner
                  from gezin.lid l join gezin.gezin g on (g.gemeente, g.id) = (l.gemeente, l.gezin)
                 where l.gemeente = :gemeente and g.status = 'ACTIEF' and l.periode @> :dag
                   and (l.gezin, l.inwoner) > (:gezin, :inwoner)
                   and not exists (select 1 from security.v_toegang t
                                    where t.gemeente = l.gemeente and t.gezin = l.gezin and t.actor = l.inwoner
                                      and t.reden = 'GEZINSLID')
                 order by l.gezin, l.inwoner limit :limit
                """;
        return jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("dag", dag)
                .param("gezin", na.map(plek -> plek.gezin().value()).orElse(NERGENS))
                .param("inwoner", na.map(plek -> plek.inwoner().value()).orElse(NERGENS))
                .param("limit", limit)
                .query(
                        (row, _) ->
                                new Plek(
                                        new GezinId(row.getObject("gezin", UUID.class)),
                                        new InwonerId(row.getObject("inwoner", UUID.class))))
                .list();
    }

    private static String gemeente() {
        return Contexts.current().gemeente().code();
    }
}
