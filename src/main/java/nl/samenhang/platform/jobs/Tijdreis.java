package nl.samenhang.platform.jobs;

import java.time.Instant;
import java.util.Optional;

/**
 * Lets the fictitious town have a past: work runs as if it were done at an earlier moment, so that
 * its clocks, plans and timelines have the dates of a town that has been at work. For the generator
 * only.
 */
public final class Tijdreis {

    private static final ScopedValue<Instant> MOMENT = ScopedValue.newInstance();

    private Tijdreis() {}

    /** Runs the work on this thread as if it were that moment. */
    public static void at(Instant moment, Runnable work) {
        ScopedValue.where(MOMENT, moment).run(work);
    }

    static Optional<Instant> now() {
        return MOMENT.isBound() ? Optional.of(MOMENT.get()) : Optional.empty();
    }
}
