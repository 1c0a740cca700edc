package nl.samenhang;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A clock that stands still until a test moves it: Monday 14 September 2026, nine o'clock. */
public final class TestClock extends Clock {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final LocalDateTime START = LocalDateTime.of(2026, 9, 14, 9, 0);

    /** Puts this clock in the place of the real one. */
    @TestConfiguration(proxyBeanMethods = false)
    public static class Beans {

        @Bean
        @Primary
        TestClock testClock() {
            return new TestClock();
        }
    }

    private final ZoneId zone;
    private volatile Instant now = START.atZone(ZONE).toInstant();

    public TestClock() {
        this(ZONE);
    }

    private TestClock(ZoneId zone) {
        this.zone = zone;
    }

    /** Back to Monday 14 September 2026, nine o'clock. */
    public void reset() {
        set(START);
    }

    public void set(LocalDateTime moment) {
        now = moment.atZone(ZONE).toInstant();
    }

    /** Nine o'clock on the given day. */
    public void set(LocalDate day) {
        set(day.atTime(9, 0));
    }

    public void advance(Duration duration) {
        now = now.plus(duration);
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        var clock = new TestClock(other);
        clock.now = now;
        return clock;
    }

    @Override
    public Instant instant() {
        return now;
    }
}
