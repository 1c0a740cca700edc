package nl.samenhang.toegang.melding;

import java.time.Instant;
import java.util.Optional;

/**
 * How a melding ended without a file.
 *
 * @param reden empty when the reporter took it back
 */
public record Afsluiting(Instant moment, Optional<Sluitreden> reden, String toelichting) {}
