package nl.samenhang.bestaanszekerheid.schuldhulp;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.Bedrag;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The SQL of letters to creditors. */
@Repository
class BriefRepository {

    private final JdbcClient jdbc;

    BriefRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest first. */
    List<Schuldbrief> of(TrajectId id) {
        return here("""
                    select * from schuldhulp.brief where gemeente = :gemeente and traject = :traject
                     order by op desc, id desc
                    """)
                .param("traject", id.value())
                .query(BriefRepository::row)
                .list();
    }

    void insert(Traject traject, Schuldbrief nieuw) {
        var sql =
                """
                insert into schuldhulp.brief (gemeente, id, traject, gezin, schuld, soort, schuldeiser, op, uiterlijk, titel,
                       alineas, door)
                values (:gemeente, :id, :traject, :gezin, :schuld, :soort, :schuldeiser, :op, :uiterlijk, :titel, :alineas,
                       :door)
                """;
        here(sql)
                .param("id", nieuw.id())
                .param("traject", traject.id().value())
                .param("gezin", traject.gezin().value())
                .param("schuld", nieuw.schuld())
                .param("soort", nieuw.soort().name())
                .param("schuldeiser", nieuw.schuldeiser())
                .param("op", nieuw.op())
                .param("uiterlijk", nieuw.uiterlijk())
                .param("titel", nieuw.titel())
                .param("alineas", nieuw.alineas().toArray(String[]::new))
                .param("door", Contexts.current().actor())
                .update();
    }

    /** What was answered counts for each letter that asked this creditor the same. */
    void answer(TrajectId traject, UUID schuld, Schuldbrief.Opgave opgave) {
        here("""
             update schuldhulp.brief set antwoord_op = :op, opgave = :bedrag
              where gemeente = :gemeente and traject = :traject and schuld = :schuld and antwoord_op is null
                and soort in ('OPGAVE', 'OPGAVE_HERINNERING') and op <= :op
             """)
                .param("traject", traject.value())
                .param("schuld", schuld)
                .param("op", opgave.op())
                .param("bedrag", opgave.bedrag().map(Bedrag::centen).orElse(null))
                .update();
    }

    /**
     * In which tracks a creditor does not say what is owed, of whom the helper was not told yet.
     */
    List<TrajectId> silent(LocalDate vandaag) {
        var sql =
                """
                update schuldhulp.brief b set gevraagd_op = :vandaag
                  from schuldhulp.traject t
                 where b.gemeente = :gemeente and b.antwoord_op is null and b.gevraagd_op is null
                   and b.soort = 'OPGAVE' and b.uiterlijk < :vandaag
                   and t.gemeente = b.gemeente and t.id = b.traject and t.uitstroom is null
                   and t.fase not in ('SCHULDREGELING', 'BEGELEIDING')
                   and not exists (select 1 from schuldhulp.brief h
                                    where h.gemeente = b.gemeente and h.traject = b.traject and h.schuld = b.schuld
                                      and h.soort = 'OPGAVE_HERINNERING' and h.op >= b.op)
                returning b.traject
                """;
        return here(sql).param("vandaag", vandaag).query(UUID.class).list().stream()
                .distinct()
                .map(TrajectId::new)
                .toList();
    }

    private static Schuldbrief row(ResultSet rs, int row) throws SQLException {
        var bedrag = Optional.ofNullable(rs.getObject("opgave", Long.class)).map(Bedrag::new);
        return new Schuldbrief(
                rs.getObject("id", UUID.class),
                rs.getObject("schuld", UUID.class),
                Briefsoort.valueOf(rs.getString("soort")),
                rs.getString("schuldeiser"),
                rs.getObject("op", LocalDate.class),
                rs.getObject("uiterlijk", LocalDate.class),
                rs.getString("titel"),
                List.of((String[]) rs.getArray("alineas").getArray()),
                Optional.ofNullable(rs.getObject("antwoord_op", LocalDate.class))
                        .map(op -> new Schuldbrief.Opgave(op, bedrag)));
    }

    private StatementSpec here(String sql) {
        return jdbc.sql(sql).param("gemeente", Contexts.current().gemeente().code());
    }
}
