package nl.samenhang.besluit.perspectiefplan.kamer;

import java.time.LocalDate;
import java.util.Optional;
import nl.samenhang.kernel.Bedrag;

/**
 * Which rooms are asked for.
 *
 * @param plaats the beginning of the name of the place
 * @param huur at most this rent
 * @param vanaf free on this day
 */
public record Kamervraag(
        Optional<String> plaats, Optional<Bedrag> huur, Optional<LocalDate> vanaf) {}
