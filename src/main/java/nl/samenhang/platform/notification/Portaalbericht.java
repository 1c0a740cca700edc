package nl.samenhang.platform.notification;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A message that a resident reads under the own pages, with the proof of it (Awb art. 2:10, 2:25).
 *
 * @param moment when it stood there
 * @param aangekondigd when word of it went out by e-mail; empty when none did
 * @param getoond when the resident had it on the screen first
 */
public record Portaalbericht(
        VerzendingId id,
        String titel,
        List<String> alineas,
        Instant moment,
        Optional<Instant> aangekondigd,
        Optional<Instant> getoond) {}
