package nl.samenhang.bestaanszekerheid.schuldhulp;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The SQL of what the court is asked. */
@Repository
class VerzoekRepository {

    private final JdbcClient jdbc;

    VerzoekRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest first. */
    List<Verzoek> of(TrajectId id) {
        return here("""
                    select * from schuldhulp.verzoek where gemeente = :gemeente and traject = :traject
                     order by ingediend_op desc, id desc
                    """)
                .param("traject", id.value())
                .query(VerzoekRepository::row)
                .list();
    }

    void insert(Traject traject, Verzoek nieuw) {
        var sql =
                """
                insert into schuldhulp.verzoek (gemeente, id, traject, gezin, soort, aanleiding, ingediend_op, door)
                values (:gemeente, :id, :traject, :gezin, :soort, :aanleiding, :op, :door)
                """;
        here(sql)
                .param("id", nieuw.id())
                .param("traject", traject.id().value())
                .param("gezin", traject.gezin().value())
                .param("soort", nieuw.soort().name())
                .param("aanleiding", nieuw.aanleiding())
                .param("op", nieuw.ingediendOp())
                .param("door", Contexts.current().actor())
                .update();
    }

    void judge(UUID id, Verzoek.Uitspraak uitspraak) {
        here("""
             update schuldhulp.verzoek set uitspraak = :uitkomst, uitspraak_op = :op, tot = :tot
              where gemeente = :gemeente and id = :id
             """)
                .param("id", id)
                .param("uitkomst", uitspraak.uitkomst().name())
                .param("op", uitspraak.op())
                .param("tot", uitspraak.tot().orElse(null))
                .update();
    }

    private static Verzoek row(ResultSet rs, int row) throws SQLException {
        var op = Optional.ofNullable(rs.getObject("uitspraak_op", LocalDate.class));
        Optional<Verzoek.Uitspraak> uitspraak =
                op.isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                new Verzoek.Uitspraak(
                                        Verzoek.Uitkomst.valueOf(rs.getString("uitspraak")),
                                        op.get(),
                                        Optional.ofNullable(rs.getObject("tot", LocalDate.class))));
        return new Verzoek(
                rs.getObject("id", UUID.class),
                Verzoek.Soort.valueOf(rs.getString("soort")),
                rs.getString("aanleiding"),
                rs.getObject("ingediend_op", LocalDate.class),
                uitspraak);
    }

    private StatementSpec here(String sql) {
        return jdbc.sql(sql).param("gemeente", Contexts.current().gemeente().code());
    }
}
