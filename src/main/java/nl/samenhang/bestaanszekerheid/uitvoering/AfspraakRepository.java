package nl.samenhang.bestaanszekerheid.uitvoering;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.Bedrag;
import nl.samenhang.kernel.Gemeentecode;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.Periode;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The SQL of agreements; row level security shows them to both sides. */
@Repository
class AfspraakRepository {

    private final JdbcClient jdbc;

    AfspraakRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of which this municipality is one of the two sides, the newest first. */
    List<Uitvoeringsafspraak> all() {
        return jdbc.sql("select * from uitvoering.afspraak order by van desc, id desc")
                .query(AfspraakRepository::row)
                .list();
    }

    Optional<Uitvoeringsafspraak> find(AfspraakId id) {
        return jdbc.sql("select * from uitvoering.afspraak where id = :id")
                .param("id", id.value())
                .query(AfspraakRepository::row)
                .optional();
    }

    void insert(Uitvoeringsafspraak nieuw, LocalDate op) {
        var sql =
                """
                insert into uitvoering.afspraak (gemeente, id, uitvoerder, taak, van, tot, prijs, gevraagd_door, gevraagd_op)
                values (:gemeente, :id, :uitvoerder, :taak, :van, :tot, :prijs, :door, :op)
                """;
        here(sql)
                .param("id", nieuw.id().value())
                .param("uitvoerder", nieuw.uitvoerder().code())
                .param("taak", nieuw.taak().name())
                .param("van", nieuw.periode().van())
                .param("tot", nieuw.periode().tot().orElse(null))
                .param("prijs", nieuw.prijs().centen())
                .param("door", nieuw.gevraagdDoor().value())
                .param("op", op)
                .update();
    }

    void agree(AfspraakId id, LocalDate op) {
        here("""
             update uitvoering.afspraak set akkoord_door = :door, akkoord_op = :op
              where gemeente = :gemeente and id = :id
             """)
                .param("id", id.value())
                .param("door", Contexts.current().actor())
                .param("op", op)
                .update();
    }

    void end(AfspraakId id, LocalDate tot) {
        here("update uitvoering.afspraak set tot = :tot where gemeente = :gemeente and id = :id")
                .param("id", id.value())
                .param("tot", tot)
                .update();
    }

    /** The agreement by which the one who acts does this task for this municipality today. */
    Optional<Uitvoeringsafspraak> byWhichIWork(Taak taak, LocalDate vandaag) {
        var sql =
                """
                select f.* from uitvoering.afspraak f
                  join security.account a on a.gemeente = f.gemeente and a.thuis = f.uitvoerder
                 where f.gemeente = :gemeente and a.medewerker = :actor and f.taak = :taak
                   and f.akkoord_op is not null and daterange(f.van, f.tot) @> :vandaag
                """;
        return here(sql)
                .param("actor", Contexts.current().actor())
                .param("taak", taak.name())
                .param("vandaag", vandaag)
                .query(AfspraakRepository::row)
                .optional();
    }

    /** The first day on which no agreement with this executor for the task counts any more. */
    Optional<LocalDate> tot(Taak taak, Gemeentecode uitvoerder, LocalDate vandaag) {
        var sql =
                """
                select tot from uitvoering.afspraak
                 where gemeente = :gemeente and uitvoerder = :uitvoerder and taak = :taak
                   and akkoord_op is not null and daterange(van, tot) @> :vandaag
                """;
        return here(sql)
                .param("uitvoerder", uitvoerder.code())
                .param("taak", taak.name())
                .param("vandaag", vandaag)
                .query(
                        (rs, _) ->
                                Optional.ofNullable(rs.getObject("tot", LocalDate.class))
                                        .orElse(LocalDate.MAX))
                .optional();
    }

    /** Who works here from that municipality. */
    List<MedewerkerId> gasten(Gemeentecode uitvoerder) {
        return here(
                        """
                    select medewerker from security.account
                     where gemeente = :gemeente and thuis = :uitvoerder and medewerker is not null
                    """)
                .param("uitvoerder", uitvoerder.code())
                .query(UUID.class)
                .list()
                .stream()
                .map(MedewerkerId::new)
                .toList();
    }

    /** What began by an agreement in each month, the newest first. */
    List<Maandkosten> maanden(AfspraakId id) {
        var sql =
                """
                select date_trunc('month', begonnen_op)::date as maand, count(*) as zaken, sum(prijs) as kosten
                  from uitvoering.zaak where afspraak = :id group by 1 order by 1 desc
                """;
        return jdbc.sql(sql)
                .param("id", id.value())
                .query(
                        (rs, _) ->
                                new Maandkosten(
                                        YearMonth.from(rs.getObject("maand", LocalDate.class)),
                                        rs.getInt("zaken"),
                                        new Bedrag(rs.getLong("kosten"))))
                .list();
    }

    private static Uitvoeringsafspraak row(ResultSet rs, int row) throws SQLException {
        return new Uitvoeringsafspraak(
                new AfspraakId(rs.getObject("id", UUID.class)),
                new Gemeentecode(rs.getString("gemeente")),
                new Gemeentecode(rs.getString("uitvoerder")),
                Taak.valueOf(rs.getString("taak")),
                new Periode(
                        rs.getObject("van", LocalDate.class),
                        Optional.ofNullable(rs.getObject("tot", LocalDate.class))),
                new Bedrag(rs.getLong("prijs")),
                new MedewerkerId(rs.getObject("gevraagd_door", UUID.class)),
                Optional.ofNullable(rs.getObject("akkoord_op", LocalDate.class)));
    }

    private StatementSpec here(String sql) {
        return jdbc.sql(sql).param("gemeente", Contexts.current().gemeente().code());
    }
}
