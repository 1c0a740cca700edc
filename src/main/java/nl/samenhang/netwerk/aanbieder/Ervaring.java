package nl.samenhang.netwerk.aanbieder;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What a resident thought of an organisation, read before it was put here. Who it was is not kept.
 *
 * @param cijfer 1 to 10
 * @param citaat a short sentence in which nobody can be recognised
 * @param van when it was told
 */
public record Ervaring(
        UUID id, AanbiederId aanbieder, int cijfer, Optional<String> citaat, LocalDate van) {}
