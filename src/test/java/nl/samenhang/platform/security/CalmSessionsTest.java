package nl.samenhang.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import nl.samenhang.SamenhangTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class CalmSessionsTest extends SamenhangTest {

    @Autowired CalmSessions sessions;
    @Autowired JdbcClient jdbc;

    @Test
    void a_session_used_again_within_a_minute_is_not_written() {
        var id = begin();
        var before = lastAccess(id);
        use(id, Instant.ofEpochMilli(before).plusSeconds(40));
        assertThat(lastAccess(id)).isEqualTo(before);
    }

    @Test
    void a_session_used_after_a_minute_lives_on() {
        var id = begin();
        var later = Instant.ofEpochMilli(lastAccess(id)).plusSeconds(61);
        use(id, later);
        assertThat(lastAccess(id)).isEqualTo(later.toEpochMilli());
    }

    @Test
    void what_a_request_puts_in_its_session_is_there_for_the_next_one() {
        var id = begin();
        var session = require(id);
        session.setAttribute("taal", "en");
        sessions.save(session);
        assertThat(require(id).<String>getAttribute("taal")).isEqualTo("en");
    }

    @Test
    void a_request_reads_its_session_once_and_forgets_it_at_the_end() {
        var id = begin();
        CalmSessions.duringRequest(() -> assertThat(require(id)).isSameAs(require(id)));
        assertThat(require(id)).isNotSameAs(require(id));
    }

    @Test
    void a_session_that_ended_is_gone_at_once() {
        var id = begin();
        CalmSessions.duringRequest(
                () -> {
                    require(id);
                    sessions.deleteById(id);
                    assertThat(sessions.findById(id)).isNull();
                });
    }

    @Test
    void a_session_lasts_half_an_hour() {
        assertThat(require(begin()).getMaxInactiveInterval()).isEqualTo(Duration.ofMinutes(30));
    }

    private String begin() {
        var session = sessions.createSession();
        sessions.save(session);
        return session.getId();
    }

    private void use(String id, Instant moment) {
        var session = require(id);
        session.setLastAccessedTime(moment);
        sessions.save(session);
    }

    private CalmSessions.Calm require(String id) {
        return Objects.requireNonNull(sessions.findById(id));
    }

    private long lastAccess(String id) {
        return jdbc.sql(
                        "select last_access_time from database.spring_session where session_id = :id")
                .param("id", id)
                .query(Long.class)
                .single();
    }
}
