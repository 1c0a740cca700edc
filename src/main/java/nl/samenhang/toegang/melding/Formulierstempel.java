package nl.samenhang.toegang.melding;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.Ids;
import org.springframework.stereotype.Component;

/**
 * The stamp in the public form: which form it is and when it was opened, signed by us. It makes a
 * doubled sending one melding and tells a person from a machine by the time that typing takes.
 */
@Component
public class Formulierstempel {

    /** What a good stamp says. */
    public record Stempel(UUID formulier, Instant geopend) {}

    private final Geheim geheim;
    private final Clock clock;

    Formulierstempel(Geheim geheim, Clock clock) {
        this.geheim = geheim;
        this.clock = clock;
    }

    /** A stamp for a form that is opened now. */
    public String issue() {
        var text = Ids.next() + "." + clock.instant().getEpochSecond();
        return text + "." + signature(text);
    }

    /** Empty when we did not make this stamp. */
    public Optional<Stempel> read(String stempel) {
        var parts = stempel.split("\\.", 3);
        if (parts.length != 3 || !isSigned(parts)) {
            return Optional.empty();
        }
        return Optional.of(
                new Stempel(
                        UUID.fromString(parts[0]),
                        Instant.ofEpochSecond(Long.parseLong(parts[1]))));
    }

    private boolean isSigned(String[] parts) {
        return MessageDigest.isEqual(
                signature(parts[0] + "." + parts[1]).getBytes(UTF_8), parts[2].getBytes(UTF_8));
    }

    private String signature(String text) {
        var bytes = Arrays.copyOf(geheim.sign("formulier:" + text), 16);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
