package nl.samenhang.regie.toestemming;

import java.util.Optional;
import nl.samenhang.kernel.Wet;

/**
 * What somebody is asked to agree to.
 *
 * @param wet the law behind the help; empty where data belong to no law
 * @param doel the purpose, a key of the register of processing
 */
public record Vraag(Gegevensset gegevensset, Optional<Wet> wet, Ontvanger ontvanger, String doel) {

    private static final String SEPARATOR = ":";

    /** The question as a choice of a form. */
    public String sleutel() {
        return String.join(
                SEPARATOR,
                gegevensset.name(),
                wet.map(Enum::name).orElse(""),
                ontvanger.soort().name(),
                ontvanger.sleutel());
    }
}
