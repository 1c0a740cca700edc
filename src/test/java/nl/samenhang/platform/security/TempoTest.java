package nl.samenhang.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TempoTest {

    private static final Instant NOW = Instant.parse("2026-09-14T07:00:00Z");
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Tempo tempo = new Tempo();

    @Test
    void as_many_as_allowed_may_come_at_once_and_the_next_waits() {
        for (var i = 0; i < 5; i++) {
            assertThat(tempo.take("a", 5, MINUTE, NOW)).isEmpty();
        }

        assertThat(tempo.take("a", 5, MINUTE, NOW)).contains(Duration.ofSeconds(12));
    }

    @Test
    void after_waiting_one_more_is_allowed() {
        for (var i = 0; i < 5; i++) {
            tempo.take("a", 5, MINUTE, NOW);
        }

        assertThat(tempo.take("a", 5, MINUTE, NOW.plusSeconds(12))).isEmpty();
        assertThat(tempo.take("a", 5, MINUTE, NOW.plusSeconds(12))).isPresent();
    }

    @Test
    void one_key_does_not_brake_another() {
        for (var i = 0; i < 6; i++) {
            tempo.take("a", 5, MINUTE, NOW);
        }

        assertThat(tempo.take("b", 5, MINUTE, NOW)).isEmpty();
    }

    @Test
    void a_clock_that_is_set_back_makes_nobody_wait_for_days() {
        for (var i = 0; i < 6; i++) {
            tempo.take("a", 5, MINUTE, NOW.plus(Duration.ofDays(2)));
        }

        assertThat(tempo.take("a", 5, MINUTE, NOW)).isEmpty();
    }
}
