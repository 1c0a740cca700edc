package nl.samenhang.mensen.inwoner;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.Ids;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Authority over children, over time. */
@Repository
class GezagRepository {

    private final JdbcClient jdbc;

    GezagRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Gezag> of(InwonerId kind) {
        var sql =
                """
                select code, lower(periode) as van, upper(periode) as tot, derde from inwoner.gezag
                 where gemeente = :gemeente and kind = :kind order by lower(periode) desc
                """;
        return jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("kind", kind.value())
                .query(
                        (rs, row) ->
                                new Gezag(
                                        kind,
                                        Gezagscode.of(rs.getString("code")).orElseThrow(),
                                        InwonerRows.periode(rs).orElseThrow(),
                                        Optional.of(rs.getString("derde"))
                                                .filter(naam -> !naam.isEmpty())))
                .list();
    }

    /** What was known before ends where this begins; what began on the same day is replaced. */
    void insert(Gezag gezag) {
        var same =
                """
                delete from inwoner.gezag
                 where gemeente = :gemeente and kind = :kind and lower(periode) = :van::date
                """;
        var end =
                """
                update inwoner.gezag set periode = daterange(lower(periode), :van::date)
                 where gemeente = :gemeente and kind = :kind and periode @> :van::date and lower(periode) < :van::date
                """;
        for (var sql : List.of(same, end)) {
            jdbc.sql(sql)
                    .param("gemeente", gemeente())
                    .param("kind", gezag.kind().value())
                    .param("van", gezag.periode().van())
                    .update();
        }
        var insert =
                """
                insert into inwoner.gezag (gemeente, id, kind, code, periode, derde)
                values (:gemeente, :id, :kind, :code, daterange(:van, :tot), :derde)
                """;
        jdbc.sql(insert)
                .param("gemeente", gemeente())
                .param("id", Ids.next())
                .param("kind", gezag.kind().value())
                .param("code", gezag.code().code())
                .param("van", gezag.periode().van())
                .param("tot", gezag.periode().tot().orElse(null))
                .param("derde", gezag.derde().orElse(""))
                .update();
    }

    void withdraw(InwonerId kind, LocalDate vanaf) {
        var sql =
                """
                delete from inwoner.gezag
                 where gemeente = :gemeente and kind = :kind and lower(periode) = :vanaf
                """;
        jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("kind", kind.value())
                .param("vanaf", vanaf)
                .update();
    }

    private static String gemeente() {
        return Contexts.current().gemeente().code();
    }
}
