package nl.samenhang.platform.security;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * How often something may happen for one key: evenly over the period, with room for a burst. Keeps
 * one number for each key of which the last use is recent, in the memory of this node.
 */
public final class Tempo {

    private static final int MOST_KEYS = 100_000;

    private final ConcurrentMap<String, AtomicLong> nextAllowed = new ConcurrentHashMap<>();

    /**
     * Counts one use; empty when it is allowed, else how long to wait.
     *
     * @param aantal how many uses the period allows; as many may come at once
     */
    public Optional<Duration> take(String key, int aantal, Duration period, Instant now) {
        var interval = period.toNanos() / 1000 / aantal;
        var moment = micros(now);
        var cell = nextAllowed.computeIfAbsent(key, k -> new AtomicLong(moment));
        forgetOld(moment);
        while (true) {
            var stored = cell.get();
            // Further ahead than a full burst only when the clock was set back: then count anew.
            var next =
                    stored > moment + period.toNanos() / 1000 ? moment : Math.max(stored, moment);
            var early = next + interval - moment - period.toNanos() / 1000;
            if (early > 0) {
                return Optional.of(Duration.ofNanos(early * 1000));
            }
            if (cell.compareAndSet(stored, next + interval)) {
                return Optional.empty();
            }
        }
    }

    private void forgetOld(long moment) {
        if (nextAllowed.size() > MOST_KEYS) {
            nextAllowed.values().removeIf(cell -> cell.get() < moment);
        }
    }

    private static long micros(Instant now) {
        return now.getEpochSecond() * 1_000_000 + now.getNano() / 1000;
    }
}
