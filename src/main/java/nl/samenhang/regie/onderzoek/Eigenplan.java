package nl.samenhang.regie.onderzoek;

import java.time.LocalDate;
import java.util.Optional;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.platform.document.DocumentId;

/**
 * A plan that people made themselves.
 *
 * @param inwoner who handed it in
 * @param tekst in their own words; may be empty when there is a file
 */
public record Eigenplan(
        InwonerId inwoner,
        Soort soort,
        String tekst,
        Optional<DocumentId> document,
        LocalDate ontvangenOp) {

    /** Of one person or of the family with who stands around it. */
    public enum Soort {
        /** Wmo 2015 art. 2.3.2 lid 2. */
        PERSOONLIJK,
        /** Jeugdwet art. 1.1 and 4.1.2. */
        FAMILIEGROEP
    }
}
