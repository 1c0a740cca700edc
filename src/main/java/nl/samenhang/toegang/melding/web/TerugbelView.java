package nl.samenhang.toegang.melding.web;

import java.util.List;
import java.util.Optional;
import nl.samenhang.toegang.melding.Belpoging;
import nl.samenhang.toegang.melding.Terugbelverzoek;

/**
 * The call that is still to be made, and those that were made.
 *
 * @param volgcode to be read out to a reporter who lost it; empty when nobody is to be called
 */
public record TerugbelView(
        Optional<Terugbelverzoek> verzoek, Optional<String> volgcode, List<Belpoging> pogingen) {

    /** Hides the code. */
    @Override
    public String toString() {
        return "TerugbelView[" + pogingen.size() + "]";
    }
}
