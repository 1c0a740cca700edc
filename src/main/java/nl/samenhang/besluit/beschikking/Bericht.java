package nl.samenhang.besluit.beschikking;

import java.time.LocalDate;
import nl.samenhang.besluit.aanvraag.AanvraagregelId;

/**
 * A message to others that a decision makes due.
 *
 * @param uiterlijk by when it should have gone
 */
public record Bericht(AanvraagregelId regel, Soort soort, LocalDate uiterlijk) {

    /** To whom, and about what. */
    public enum Soort {
        /** To the CAK: from when somebody pays a contribution (Wmo art. 2.1.4b). */
        CAK_START,
        /** To the CAK: from when somebody pays no contribution any more. */
        CAK_STOP,
        /** To the provider: what help to give to whom (iWmo 301, iJw 301). */
        TOEWIJZING,
        /**
         * To the provider: the assignment lasts longer, is different or ends (the same messages).
         */
        TOEWIJZING_GEWIJZIGD
    }
}
