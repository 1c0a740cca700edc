package nl.samenhang.besluit.opschorting;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.besluit.aanvraag.Beslisvraag;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.recht.termijn.Opschortingsreden;

/**
 * That our time to decide stands still.
 *
 * @param over the application or the objection
 * @param toelichting what is missing, or what holds us up; stands in the letter
 * @param gemeld the day on which we told it
 * @param van the first day on which the clocks stand still
 * @param uiterlijk the last one at most
 * @param open whether they still do
 * @param klaar the last day on which there was reason for it; empty when it lasted to the end
 */
public record Opschorting(
        UUID id,
        Onderwerp over,
        GezinId gezin,
        InwonerId inwoner,
        Opschortingsreden reden,
        String toelichting,
        LocalDate gemeld,
        LocalDate van,
        LocalDate uiterlijk,
        boolean open,
        Optional<LocalDate> klaar) {

    /** Whether it is about an application or an objection. */
    public Beslisvraag.Soort soort() {
        return Beslisvraag.Soort.of(over);
    }

    /** The last day on which the clocks stand still: no later than we said. */
    public LocalDate laatste() {
        return klaar.filter(dag -> dag.isBefore(uiterlijk)).orElse(uiterlijk);
    }
}
