package nl.samenhang.bestaanszekerheid.regeling;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The SQL of reminders. */
@Repository
class HerinneringRepository {

    private final JdbcClient jdbc;

    HerinneringRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Herinnering> of(RechtenvraagId vraag) {
        return here("select * from regeling.herinnering where gemeente = :gemeente and rechtenvraag = :vraag order by op")
                .param("vraag", vraag.value())
                .query(HerinneringRepository::row)
                .list();
    }

    /** Those that are due by this day and were not told. */
    List<Herinnering> due(LocalDate dag) {
        return here("""
                    select * from regeling.herinnering
                     where gemeente = :gemeente and op <= :dag and verstuurd_op is null order by op, id
                    """)
                .param("dag", dag)
                .query(HerinneringRepository::row)
                .list();
    }

    /** Asked twice is asked once. */
    void insert(Herinnering nieuw, LocalDate gevraagdOp) {
        var sql =
                """
                insert into regeling.herinnering (gemeente, id, rechtenvraag, gezin, inwoner, tabel, op, gevraagd_op)
                values (:gemeente, :id, :vraag, :gezin, :inwoner, :tabel, :op, :gevraagd)
                on conflict (gemeente, rechtenvraag, tabel) do nothing
                """;
        here(sql)
                .param("id", nieuw.id())
                .param("vraag", nieuw.vraag().value())
                .param("gezin", nieuw.gezin().value())
                .param("inwoner", nieuw.inwoner().value())
                .param("tabel", nieuw.tabel())
                .param("op", nieuw.op())
                .param("gevraagd", gevraagdOp)
                .update();
    }

    void sent(UUID id, LocalDate dag) {
        here("update regeling.herinnering set verstuurd_op = :dag where gemeente = :gemeente and id = :id")
                .param("id", id)
                .param("dag", dag)
                .update();
    }

    private StatementSpec here(String sql) {
        return jdbc.sql(sql).param("gemeente", Contexts.current().gemeente().code());
    }

    private static Herinnering row(ResultSet rs, int row) throws SQLException {
        return new Herinnering(
                rs.getObject("id", UUID.class),
                new RechtenvraagId(rs.getObject("rechtenvraag", UUID.class)),
                new GezinId(rs.getObject("gezin", UUID.class)),
                new InwonerId(rs.getObject("inwoner", UUID.class)),
                rs.getString("tabel"),
                rs.getObject("op", LocalDate.class),
                Optional.ofNullable(rs.getObject("verstuurd_op", LocalDate.class)));
    }
}
