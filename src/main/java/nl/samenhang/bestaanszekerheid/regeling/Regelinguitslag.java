package nl.samenhang.bestaanszekerheid.regeling;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.Bedrag;
import nl.samenhang.recht.regel.Regelversie;

/**
 * What a scheme says of a household.
 *
 * @param bedrag what it gives; of special assistance what the household pays itself in a year
 * @param reden why, as a code that has a sentence on screen and in the letter
 * @param artikel where the law or the policy says so
 * @param kinderen for each child what it gets; empty for schemes that are not for children
 * @param opnieuwVanaf from when it can be asked again; empty when no day is known
 */
public record Regelinguitslag(
        Regeling regeling,
        Recht recht,
        Optional<Bedrag> bedrag,
        String reden,
        String artikel,
        List<Kind> kinderen,
        Optional<LocalDate> opnieuwVanaf,
        Regelversie versie) {

    /**
     * What a child gets.
     *
     * @param onderdelen the parts, as codes of the table; none for a no
     */
    public record Kind(int leeftijd, List<String> onderdelen, String reden) {}
}
