package nl.samenhang.recht.bewaring;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import nl.samenhang.platform.database.Gemeenten;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets the processing log go by whole months, for all municipalities together: the month stays as
 * long as one of them keeps it.
 */
@Service
class Logboekruimer {

    private static final String LOGBOEK = "verwerkingslog";

    private final JdbcClient jdbc;
    private final Bewaartermijnen termijnen;
    private final Gemeenten gemeenten;
    private final Clock clock;

    Logboekruimer(JdbcClient jdbc, Bewaartermijnen termijnen, Gemeenten gemeenten, Clock clock) {
        this.jdbc = jdbc;
        this.termijnen = termijnen;
        this.gemeenten = gemeenten;
        this.clock = clock;
    }

    /** Tells how many months went. */
    @Transactional
    int dropMonths() {
        var today = LocalDate.now(clock);
        var voor =
                gemeenten.all().stream()
                        .map(gemeente -> termijnen.of(gemeente).grens(LOGBOEK, today))
                        .min(Comparator.naturalOrder())
                        .orElseThrow();
        return jdbc.sql("select bewaring.drop_log_months(:voor)")
                .param("voor", voor)
                .query(Integer.class)
                .single();
    }
}
