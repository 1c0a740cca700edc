package nl.samenhang.aanval;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.platform.document.Documenten;
import nl.samenhang.platform.document.NieuwDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Who hangs up while something is being sent, again and again, fills no log with it. */
class OphangenAanvalTest extends Aanval {

    private static final int TRIES = 3;

    /** More than the system keeps for a connection that nobody reads. */
    private static final int LARGE = Documenten.LARGEST - 1024;

    @Autowired private Documenten documenten;

    private final ListAppender<ILoggingEvent> written = new ListAppender<>();
    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);

    @BeforeEach
    void listen() {
        written.start();
        root.addAppender(written);
    }

    @AfterEach
    void stopListening() {
        root.detachAppender(written);
    }

    @Test
    void a_file_that_nobody_waits_for_leaves_no_error_in_the_log() throws Exception {
        var yusuf = as("yusuf");
        var pad = "/documenten/" + document(new GezinId(fileOfYusuf()));
        for (var i = 0; i < TRIES; i++) {
            hangUp(pad, yusuf.cookieHeader());
        }
        assertThat(yusuf.get(pad).status()).isEqualTo(200);
        Thread.sleep(500); // what was being sent has ended by then
        assertThat(errors()).isEmpty();
    }

    private UUID document(GezinId gezin) {
        var tekst = new byte[LARGE];
        Arrays.fill(tekst, (byte) 'a');
        var nieuw = NieuwDocument.of("groot.txt", tekst, Onderwerp.of("gezin", gezin));
        return in(SAMENSTAD, () -> documenten.store(nieuw.inGezin(gezin))).value();
    }

    private List<String> errors() {
        return List.copyOf(written.list).stream()
                .filter(line -> line.getLevel().isGreaterOrEqual(Level.WARN))
                .map(line -> line.getLoggerName() + ": " + line.getFormattedMessage())
                .toList();
    }

    /** Asks for it, waits for the first byte and then resets the connection. */
    private void hangUp(String pad, String cookies) throws IOException {
        try (var socket = new Socket()) {
            socket.setReceiveBufferSize(1024);
            socket.setSoLinger(true, 0);
            socket.connect(new InetSocketAddress("localhost", port));
            var request =
                    "GET %s HTTP/1.1\r\nHost: localhost\r\nCookie: %s\r\n\r\n"
                            .formatted(pad, cookies);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            assertThat(socket.getInputStream().read()).isEqualTo('H');
        }
    }
}
