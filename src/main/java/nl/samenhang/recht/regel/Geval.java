package nl.samenhang.recht.regel;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Onderwerp;

/**
 * A question to a table about somebody.
 *
 * @param inwoner whom it is about
 * @param onderwerp what is decided with the answer, such as an application
 * @param dag the day of which the rules count
 */
public record Geval(
        InwonerId inwoner,
        Optional<GezinId> gezin,
        Onderwerp onderwerp,
        String tabel,
        LocalDate dag,
        Map<String, ?> invoer) {}
