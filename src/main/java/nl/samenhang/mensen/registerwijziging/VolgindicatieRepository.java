package nl.samenhang.mensen.registerwijziging;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Of whom the register tells what changes, beside who is in a file that is open. */
@Repository
class VolgindicatieRepository {

    private static final String IN_OPEN_DOSSIER =
            """
            select l.inwoner from gezin.v_lid l
             where l.gemeente = :gemeente and l.status <> 'GESLOTEN' and l.periode @> :vandaag::date
            """;

    private final JdbcClient jdbc;

    VolgindicatieRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Who is in an open file and not followed.
     *
     * @param opnieuw whom the register did not know since before this day is asked about again
     */
    List<InwonerId> unfollowed(LocalDate vandaag, LocalDate opnieuw) {
        var sql =
                IN_OPEN_DOSSIER
                        + """
                          except
                        select v.inwoner from registerwijziging.volgindicatie v
                         where v.gemeente = :gemeente and (v.status = 'GEVOLGD' or v.op >= :opnieuw)
                        """;
        return jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("vandaag", vandaag)
                .param("opnieuw", opnieuw)
                .query((rs, _) -> new InwonerId(rs.getObject(1, UUID.class)))
                .list();
    }

    /** Who is followed and in no open file any more. */
    List<InwonerId> leftBehind(LocalDate vandaag) {
        var sql =
                """
                select v.inwoner from registerwijziging.volgindicatie v
                 where v.gemeente = :gemeente and v.status = 'GEVOLGD'
                except
                """
                        + IN_OPEN_DOSSIER;
        return jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("vandaag", vandaag)
                .query((rs, _) -> new InwonerId(rs.getObject(1, UUID.class)))
                .list();
    }

    void keep(InwonerId wie, boolean gevolgd, LocalDate op) {
        var sql =
                """
                insert into registerwijziging.volgindicatie (gemeente, inwoner, status, op)
                values (:gemeente, :inwoner, :status, :op)
                on conflict (gemeente, inwoner) do update set status = excluded.status, op = excluded.op
                """;
        jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("inwoner", wie.value())
                .param("status", gevolgd ? "GEVOLGD" : "ONBEKEND")
                .param("op", op)
                .update();
    }

    void remove(InwonerId wie) {
        jdbc.sql(
                        "delete from registerwijziging.volgindicatie where gemeente = :gemeente and inwoner = :id")
                .param("gemeente", gemeente())
                .param("id", wie.value())
                .update();
    }

    private static String gemeente() {
        return Contexts.current().gemeente().code();
    }
}
