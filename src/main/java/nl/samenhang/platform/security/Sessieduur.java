package nl.samenhang.platform.security;

import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * How long a session lasts, however busy it is: {@code definitions/sessie.json} (OWASP ASVS 7.3.2).
 * It is counted on the clock by which sessions end when idle, from the first page that this browser
 * opened: before or at the login, never after it.
 */
@Component
class Sessieduur {

    /** Says to the login page why somebody comes back there. */
    static final String VOORBIJ = Sessieduur.class.getName();

    private final Duration langste;

    private record Bestand(int langsteUren, String bron) {}

    Sessieduur(JsonMapper json, @Value("classpath:/definitions/sessie.json") Resource definitions) {
        var bestand = Definitions.read(json, definitions, Bestand.class);
        if (bestand.langsteUren() < 1) {
            throw new IllegalStateException("sessie.json: langsteUren must be 1 or more");
        }
        this.langste = Duration.ofHours(bestand.langsteUren());
    }

    boolean isOver(HttpSession session) {
        var duur = Duration.ofMillis(session.getLastAccessedTime() - session.getCreationTime());
        return duur.compareTo(langste) > 0;
    }
}
