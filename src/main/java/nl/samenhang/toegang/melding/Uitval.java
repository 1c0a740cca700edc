package nl.samenhang.toegang.melding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts how far people come in the public form, so that it can be made easier. Keeps nothing of
 * who.
 */
@Service
@Transactional
public class Uitval {

    private final JdbcClient jdbc;
    private final Clock clock;

    Uitval(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Somebody reached this step. */
    public void count(Formulierstap stap) {
        var sql =
                """
                insert into melding.formulierstap (gemeente, dag, stap, aantal)
                values (:gemeente, :dag, :stap, 1)
                on conflict (gemeente, dag, stap) do update set aantal = melding.formulierstap.aantal + 1
                """;
        jdbc.sql(sql)
                .param("gemeente", Contexts.current().gemeente().code())
                .param("dag", LocalDate.now(clock))
                .param("stap", stap.name())
                .update();
    }

    /** How often each step was reached since the day. */
    @Transactional(readOnly = true)
    public Map<Formulierstap, Integer> since(LocalDate dag) {
        var counts = new EnumMap<Formulierstap, Integer>(Formulierstap.class);
        jdbc.sql(
                        "select stap, sum(aantal)::int as aantal from melding.formulierstap where dag >= :dag group by stap")
                .param("dag", dag)
                .query(
                        (row, number) ->
                                counts.put(
                                        Formulierstap.valueOf(row.getString("stap")),
                                        row.getInt("aantal")))
                .list();
        return counts;
    }
}
