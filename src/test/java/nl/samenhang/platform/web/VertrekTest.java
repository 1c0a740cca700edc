package nl.samenhang.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.catalina.connector.ClientAbortException;
import org.junit.jupiter.api.Test;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

class VertrekTest {

    @Test
    void a_browser_that_leaves_is_recognised_however_deep_it_is_wrapped() {
        var left = new ClientAbortException(new IOException("Broken pipe"));
        assertThat(Vertrek.isCauseOf(left)).isTrue();
        assertThat(Vertrek.isCauseOf(new ServletException(new UncheckedIOException(left))))
                .isTrue();
        assertThat(Vertrek.isCauseOf(new AsyncRequestNotUsableException("gone"))).isTrue();
    }

    @Test
    void a_connection_to_another_system_that_breaks_is_a_failure() {
        var reset = new IOException("Connection reset by peer");
        assertThat(Vertrek.isCauseOf(new ResourceAccessException("brp", reset))).isFalse();
        assertThat(Vertrek.isCauseOf(new UncheckedIOException(reset))).isFalse();
        assertThat(Vertrek.isCauseOf(new IllegalStateException("bug"))).isFalse();
    }
}
