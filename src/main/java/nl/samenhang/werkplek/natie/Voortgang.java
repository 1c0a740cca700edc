package nl.samenhang.werkplek.natie;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** Tells now and then how far it is, how fast it goes and how long it will still take. */
final class Voortgang {

    private static final long EVERY = 5_000_000_000L;
    private static final double SECOND = 1e9;
    private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");

    private final Consumer<String> say;
    private final long total;
    private final long before;
    private final long begin = System.nanoTime();
    private final AtomicLong done;
    private final AtomicLong told = new AtomicLong(begin);

    /**
     * @param before what was stored by an earlier run
     */
    Voortgang(Consumer<String> say, long total, long before) {
        this.say = say;
        this.total = total;
        this.before = before;
        this.done = new AtomicLong(before);
    }

    void add(int personen) {
        var now = done.addAndGet(personen);
        var last = told.get();
        var time = System.nanoTime();
        if (time - last > EVERY && told.compareAndSet(last, time)) {
            var rate = perSecond();
            say.accept(
                    String.format(
                            DUTCH,
                            "  %,d van %,d personen (%.1f %%), %,.0f per seconde, nog %s",
                            now,
                            total,
                            100.0 * now / total,
                            rate,
                            duration((total - now) / rate)));
        }
    }

    double seconds() {
        return (System.nanoTime() - begin) / SECOND;
    }

    /** Persons a second in this run. */
    double perSecond() {
        return (done.get() - before) / Math.max(0.001, seconds());
    }

    static String duration(double seconds) {
        var rounded = Math.round(seconds);
        return rounded < 120
                ? rounded + " s"
                : rounded < 7200
                        ? Math.round(rounded / 60.0) + " min"
                        : String.format(DUTCH, "%.1f uur", rounded / 3600.0);
    }
}
