package nl.samenhang.recht.bewaring;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that the archivist keeps although its term is over.
 *
 * @param onderwerp the thing, such as a file
 * @param tot the last day; empty when for good
 */
public record Uitzondering(UUID onderwerp, Uitzonderingsreden reden, Optional<LocalDate> tot) {}
