package nl.samenhang.besluit.perspectiefplan.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/**
 * How a thing to arrange was settled.
 *
 * @param reden needed for what is not needed
 */
public record StapForm(
        @NotNull(message = "{perspectiefplan.fout.antwoord}") Antwoord antwoord,
        Optional<@Size(max = 1000) String> reden) {

    /** Arranged, or not needed. */
    public enum Antwoord {
        GEDAAN,
        NIET_NODIG
    }
}
