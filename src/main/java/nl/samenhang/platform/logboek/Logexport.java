package nl.samenhang.platform.logboek;

import java.io.IOException;
import java.io.Writer;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import nl.samenhang.kernel.Positie;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Hands lines of the log over to other systems as spans of OpenTelemetry. */
@Service
public class Logexport {

    /** A collector takes some megabytes at once. */
    private static final int SPANS_IN_A_MESSAGE = 1_000;

    private static final Positie OLDEST = new Positie(Instant.EPOCH, new UUID(0, 0));

    private final ExportRepository repository;
    private final Spans spans;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Logexport(
            ExportRepository repository,
            Spans spans,
            TransactionTemplate transaction,
            Clock clock) {
        this.repository = repository;
        this.spans = spans;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Sends what was sealed since the last time, seal after seal. After a break it goes on with the
     * seal that was not taken as a whole, so a collector may get a span twice and never misses one.
     *
     * @param naar the name of the collector, by which its place is remembered
     * @param collector takes a message; false when it could not
     * @return how many lines it took
     */
    public long send(String naar, Predicate<String> collector) {
        long sent = 0;
        while (true) {
            var zegel = transaction.execute(_ -> repository.next(naar));
            if (zegel.isEmpty()) {
                return sent;
            }
            var nr = zegel.getAsLong();
            var regels = transaction.execute(_ -> repository.under(nr));
            for (var i = 0; i < regels.size(); i += SPANS_IN_A_MESSAGE) {
                var deel = regels.subList(i, Math.min(regels.size(), i + SPANS_IN_A_MESSAGE));
                if (!collector.test(spans.message(deel))) {
                    return sent;
                }
                sent += deel.size();
            }
            transaction.executeWithoutResult(_ -> repository.done(naar, nr));
        }
    }

    /**
     * Writes the lines of these days, one message of OTLP a line.
     *
     * @return how many lines of the log those are
     */
    public long write(Optional<LocalDate> vanaf, Optional<LocalDate> tot, Writer writer)
            throws IOException {
        var begin = vanaf.map(this::startOf).orElse(Instant.EPOCH);
        var end = tot.map(day -> startOf(day.plusDays(1))).orElse(Positie.NIEUWSTE.moment());
        var na = OLDEST;
        long written = 0;
        while (true) {
            var from = na;
            List<Exportregel> regels =
                    transaction.execute(
                            _ -> repository.between(begin, end, from, SPANS_IN_A_MESSAGE));
            if (regels.isEmpty()) {
                return written;
            }
            writer.write(spans.message(regels));
            writer.write('\n');
            written += regels.size();
            na = new Positie(regels.getLast().moment(), regels.getLast().id());
        }
    }

    private Instant startOf(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }
}
