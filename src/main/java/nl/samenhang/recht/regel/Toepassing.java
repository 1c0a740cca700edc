package nl.samenhang.recht.regel;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Onderwerp;

/**
 * What a table said about somebody, as it was kept.
 *
 * @param invoer for each input its value, as FEEL writes it
 * @param uitkomst the rows that counted: for each output its value, and {@code rij} the number
 */
public record Toepassing(
        ToepassingId id,
        InwonerId inwoner,
        Onderwerp onderwerp,
        Regelversie versie,
        LocalDate dag,
        Map<String, String> invoer,
        List<Map<String, String>> uitkomst,
        UUID door,
        Instant op) {}
