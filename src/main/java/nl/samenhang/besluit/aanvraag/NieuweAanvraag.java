package nl.samenhang.besluit.aanvraag;

import java.time.LocalDate;
import java.util.Optional;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Wet;

/**
 * An application to take in, with its first line.
 *
 * @param voor whom the first line is about
 * @param vervolg the help that runs, when the first line is about that
 * @param spoed whether the help of the first line cannot wait for the inquiry
 * @param tabel the table of the scheme of the first line; empty for help that is no scheme
 */
public record NieuweAanvraag(
        GezinId gezin,
        InwonerId aanvrager,
        LocalDate ingediend,
        Aanvraagwijze wijze,
        InwonerId voor,
        Wet wet,
        String vraag,
        Optional<Vervolg> vervolg,
        boolean spoed,
        Optional<String> tabel) {

    /** Asks for help that is no scheme. */
    public NieuweAanvraag(
            GezinId gezin,
            InwonerId aanvrager,
            LocalDate ingediend,
            Aanvraagwijze wijze,
            InwonerId voor,
            Wet wet,
            String vraag,
            Optional<Vervolg> vervolg,
            boolean spoed) {
        this(
                gezin,
                aanvrager,
                ingediend,
                wijze,
                voor,
                wet,
                vraag,
                vervolg,
                spoed,
                Optional.empty());
    }

    /** Asks for new help. */
    public NieuweAanvraag(
            GezinId gezin,
            InwonerId aanvrager,
            LocalDate ingediend,
            Aanvraagwijze wijze,
            InwonerId voor,
            Wet wet,
            String vraag) {
        this(gezin, aanvrager, ingediend, wijze, voor, wet, vraag, Optional.empty(), false);
    }
}
