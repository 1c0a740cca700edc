package nl.samenhang.recht.bewaring;

import java.util.List;
import java.util.Optional;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What stays of destroyed things: numbers. */
@Repository
class UitkomstRepository {

    private final JdbcClient jdbc;

    UitkomstRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every destroyed line of a list as a group of its own. */
    List<Groep> dingen(LijstId lijst) {
        var sql =
                """
                select soort, jaar, gebied, personen from bewaring.regel
                where gemeente = :gemeente and lijst = :lijst and status = 'VERNIETIGD'
                order by id
                """;
        return of(sql, lijst)
                .query(
                        (row, _) ->
                                new Groep(
                                        row.getString("soort"),
                                        Optional.of(row.getInt("jaar")),
                                        row.getString("gebied"),
                                        1,
                                        row.getInt("personen")))
                .list();
    }

    /** Writes the totals by rule, and lets the lines they were made of go. */
    void settle(LijstId lijst) {
        var totals =
                """
                insert into bewaring.uitkomst (gemeente, lijst, soort, aantal, rijen)
                select gemeente, lijst, soort, count(*), sum(rijen) from bewaring.regel
                where gemeente = :gemeente and lijst = :lijst and status = 'VERNIETIGD'
                group by gemeente, lijst, soort
                """;
        of(totals, lijst).update();
        var lines =
                """
                delete from bewaring.regel
                where gemeente = :gemeente and lijst = :lijst and status = 'VERNIETIGD'
                """;
        of(lines, lijst).update();
    }

    void insert(LijstId lijst, List<Groep> groepen) {
        var sql =
                """
                insert into bewaring.statistiek (gemeente, lijst, volgnummer, soort, jaar, gebied, aantal, personen)
                values (:gemeente, :lijst, :volgnummer, :soort, :jaar, :gebied, :aantal, :personen)
                """;
        for (var i = 0; i < groepen.size(); i++) {
            var groep = groepen.get(i);
            of(sql, lijst)
                    .param("volgnummer", i + 1)
                    .param("soort", groep.soort())
                    .param("jaar", groep.jaar().orElse(null))
                    .param("gebied", groep.gebied())
                    .param("aantal", groep.aantal())
                    .param("personen", groep.personen())
                    .update();
        }
    }

    List<Uitkomst> uitkomsten(LijstId lijst) {
        var sql =
                """
                select soort, aantal, rijen from bewaring.uitkomst
                where gemeente = :gemeente and lijst = :lijst order by soort
                """;
        return of(sql, lijst)
                .query(
                        (row, _) ->
                                new Uitkomst(
                                        row.getString("soort"),
                                        row.getInt("aantal"),
                                        row.getLong("rijen")))
                .list();
    }

    private JdbcClient.StatementSpec of(String sql, LijstId lijst) {
        return jdbc.sql(sql)
                .param("gemeente", Contexts.current().gemeente().code())
                .param("lijst", lijst.value());
    }
}
