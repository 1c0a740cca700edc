package nl.samenhang.bestaanszekerheid.uitvoering;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import nl.samenhang.kernel.Bedrag;
import nl.samenhang.kernel.Gemeentecode;
import nl.samenhang.kernel.Ids;
import nl.samenhang.kernel.Telling;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The SQL of cases that are counted, and of estimates. */
@Repository
class ZaakRepository {

    private static final int DAYS_A_WEEK = 7;

    private final JdbcClient jdbc;

    ZaakRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param afspraak by which it is done; empty for own staff
     */
    void begin(Taak taak, Optional<Uitvoeringsafspraak> afspraak, UUID onderwerp, LocalDate op) {
        var sql =
                """
                insert into uitvoering.zaak (gemeente, id, taak, afspraak, uitvoerder, prijs, onderwerp, begonnen_op)
                values (:gemeente, :id, :taak, :afspraak, :uitvoerder, :prijs, :onderwerp, :op)
                """;
        here(sql)
                .param("id", Ids.next())
                .param("taak", taak.name())
                .param("afspraak", afspraak.map(a -> a.id().value()).orElse(null))
                .param("uitvoerder", afspraak.map(a -> a.uitvoerder().code()).orElse(null))
                .param("prijs", afspraak.map(a -> a.prijs().centen()).orElse(null))
                .param("onderwerp", onderwerp)
                .param("op", op)
                .update();
    }

    /** It ended; from now on only numbers are left. */
    void end(Taak taak, UUID onderwerp, LocalDate op, boolean geslaagd) {
        here("""
             update uitvoering.zaak set klaar_op = greatest(begonnen_op, :op), geslaagd = :geslaagd, onderwerp = null
              where gemeente = :gemeente and taak = :taak and onderwerp = :onderwerp
             """)
                .param("taak", taak.name())
                .param("onderwerp", onderwerp)
                .param("op", op)
                .param("geslaagd", geslaagd)
                .update();
    }

    /** Which other municipalities do these running cases. */
    List<Gemeentecode> uitvoerders(Collection<UUID> onderwerpen) {
        return here(
                        """
                    select distinct uitvoerder from uitvoering.zaak
                     where gemeente = :gemeente and onderwerp = any(:onderwerpen) and uitvoerder is not null
                     order by uitvoerder
                    """)
                .param("onderwerpen", onderwerpen.toArray(UUID[]::new))
                .query(String.class)
                .list()
                .stream()
                .map(Gemeentecode::new)
                .toList();
    }

    /** What was counted of a task here, by own staff and by neighbours. */
    List<Wijzecijfer> counted(Taak taak) {
        var sql =
                """
                select afspraak is not null as buur, count(*) as zaken, round(avg(prijs)) as prijs,
                       count(klaar_op) as klaar, count(*) filter (where geslaagd) as geslaagd,
                       count(*) filter (where not geslaagd) as gestopt, round(avg(klaar_op - begonnen_op)) as dagen
                  from uitvoering.zaak where gemeente = :gemeente and taak = :taak group by 1 order by 1
                """;
        return here(sql).param("taak", taak.name()).query(ZaakRepository::counted).list();
    }

    /** What was estimated of a task. */
    List<Wijzecijfer> estimated(Taak taak) {
        return here("select * from uitvoering.raming where gemeente = :gemeente and taak = :taak")
                .param("taak", taak.name())
                .query(
                        (rs, _) ->
                                new Wijzecijfer(
                                        Wijze.valueOf(rs.getString("wijze")),
                                        true,
                                        Optional.of(new Bedrag(rs.getLong("prijs"))),
                                        OptionalInt.of(rs.getInt("zaken")),
                                        OptionalInt.of(rs.getInt("weken")),
                                        OptionalInt.of(rs.getInt("geslaagd")),
                                        OptionalInt.of(rs.getInt("gestopt")),
                                        rs.getString("bron")))
                .list();
    }

    void estimate(Raming raming, LocalDate op) {
        var sql =
                """
                insert into uitvoering.raming (gemeente, taak, wijze, prijs, zaken, weken, geslaagd, gestopt, bron, op, door)
                values (:gemeente, :taak, :wijze, :prijs, :zaken, :weken, :geslaagd, :gestopt, :bron, :op, :door)
                on conflict (gemeente, taak, wijze) do update set prijs = excluded.prijs, zaken = excluded.zaken,
                  weken = excluded.weken, geslaagd = excluded.geslaagd, gestopt = excluded.gestopt,
                  bron = excluded.bron, op = excluded.op, door = excluded.door
                """;
        here(sql)
                .param("taak", raming.taak().name())
                .param("wijze", raming.wijze().name())
                .param("prijs", raming.prijs().centen())
                .param("zaken", raming.zaken())
                .param("weken", raming.weken())
                .param("geslaagd", raming.geslaagd())
                .param("gestopt", raming.gestopt())
                .param("bron", raming.bron())
                .param("op", op)
                .param("door", Contexts.current().actor())
                .update();
    }

    /** Of few cases no share is told, as everywhere. */
    private static Wijzecijfer counted(ResultSet rs, int row) throws SQLException {
        var klaar = new Telling(rs.getInt("klaar"));
        var prijs = rs.getLong("prijs");
        return new Wijzecijfer(
                rs.getBoolean("buur") ? Wijze.BUUR : Wijze.EIGEN,
                false,
                prijs == 0 ? Optional.empty() : Optional.of(new Bedrag(prijs)),
                new Telling(rs.getInt("zaken")).afgerond(),
                klaar.isShown()
                        ? OptionalInt.of(Math.ceilDiv(rs.getInt("dagen"), DAYS_A_WEEK))
                        : OptionalInt.empty(),
                klaar.procent(rs.getInt("geslaagd")),
                klaar.procent(rs.getInt("gestopt")),
                "");
    }

    private StatementSpec here(String sql) {
        return jdbc.sql(sql).param("gemeente", Contexts.current().gemeente().code());
    }
}
