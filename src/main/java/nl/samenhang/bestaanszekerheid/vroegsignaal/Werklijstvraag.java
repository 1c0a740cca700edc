package nl.samenhang.bestaanszekerheid.vroegsignaal;

import java.util.Optional;

/**
 * Which cases somebody wants to work on now.
 *
 * @param gebied the four digits of the postcode
 * @param dagdeel only those whom nobody tried to reach in this part of the day
 * @param bezoek only those whom somebody visits at home
 */
public record Werklijstvraag(Optional<String> gebied, Optional<Dagdeel> dagdeel, boolean bezoek) {}
