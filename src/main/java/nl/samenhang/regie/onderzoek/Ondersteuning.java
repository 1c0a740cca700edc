package nl.samenhang.regie.onderzoek;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import nl.samenhang.kernel.InwonerId;

/**
 * Free and independent support for the client, offered before the inquiry (Wmo 2015 art. 2.3.2 lid
 * 3).
 *
 * @param vorm by whom, for who wants it
 * @param wie the name of the supporter or the organisation; may be empty
 * @param cijfer how much it helped, from 1 to 10
 * @param resultaat what came of it: the result by which the pilot with volunteers is judged
 */
public record Ondersteuning(
        InwonerId inwoner,
        LocalDate aangebodenOp,
        Antwoord antwoord,
        Optional<Vorm> vorm,
        String wie,
        OptionalInt cijfer,
        String resultaat) {

    /** What the person said to the offer. */
    public enum Antwoord {
        JA,
        NEE,
        BEDENKTIJD
    }

    /** Who supports. */
    public enum Vorm {
        BEROEPSKRACHT,
        /** A trained volunteer. */
        VRIJWILLIGER
    }
}
