package nl.samenhang.besluit.aanvraag;

import java.util.Optional;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Wet;

/**
 * What is asked for one person by one law.
 *
 * @param vraag in the words of the household, or of who began it for the municipality
 * @param vervolg the help that runs, when the line is about that; empty for new help
 * @param spoed whether the help cannot wait for the inquiry (Wmo 2015 art. 2.3.3)
 * @param tabel the table of the scheme that is asked for; empty for help that is no scheme
 */
public record Aanvraagregel(
        AanvraagregelId id,
        AanvraagId aanvraag,
        GezinId gezin,
        InwonerId inwoner,
        Wet wet,
        String vraag,
        Optional<Vervolg> vervolg,
        boolean spoed,
        Optional<String> tabel) {

    /** Whether the line is to do this with help that runs. */
    public boolean isVervolg(Vervolg.Soort soort) {
        return vervolg.filter(v -> v.soort() == soort).isPresent();
    }
}
