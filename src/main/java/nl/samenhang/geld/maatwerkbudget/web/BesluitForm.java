package nl.samenhang.geld.maatwerkbudget.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/**
 * The answer of the second person.
 *
 * @param antwoord JA or NEE
 * @param toelichting needed for a no
 */
public record BesluitForm(
        @NotNull(message = "{maatwerkbudget.fout.antwoord}") Antwoord antwoord,
        Optional<@Size(max = 1000) String> toelichting) {

    /** Yes or no. */
    public enum Antwoord {
        JA,
        NEE
    }

    String tekst() {
        return toelichting.map(String::strip).orElse("");
    }
}
