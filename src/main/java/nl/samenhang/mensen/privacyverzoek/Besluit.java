package nl.samenhang.mensen.privacyverzoek;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What was decided on a request.
 *
 * @param toestemming how the person agreed, when that was needed
 * @param artikel the articles it rests on
 * @param beslotenOp when it was sent; empty while a second has to sign
 * @param bezwaarTot the last day to object (Awb art. 6:7)
 */
public record Besluit(
        Uitkomst uitkomst,
        Optional<Weigergrond> grond,
        Optional<String> toestemming,
        String motivering,
        String artikel,
        Optional<LocalDate> beslotenOp,
        UUID door,
        String doorNaam,
        Optional<LocalDate> bezwaarTot) {

    /** The same decision, sent. */
    Besluit sentOn(LocalDate dag, LocalDate laatsteDag) {
        return new Besluit(
                uitkomst,
                grond,
                toestemming,
                motivering,
                artikel,
                Optional.of(dag),
                door,
                doorNaam,
                Optional.of(laatsteDag));
    }
}
