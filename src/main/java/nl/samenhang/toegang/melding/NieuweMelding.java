package nl.samenhang.toegang.melding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Levensdomein;

/**
 * A call for help as it comes in.
 *
 * @param hulpvraag what is going on, in the reporter's own words
 * @param inwoners the persons whom the reporter or the employee already pointed out
 * @param wmo the answer of the employee who took it in; empty where a rule gives a first answer
 */
public record NieuweMelding(
        String hulpvraag,
        Betrokkene betrokkene,
        List<InwonerId> inwoners,
        Melder melder,
        Spoedvragen spoed,
        Bereikbaarheid bereikbaarheid,
        Set<Levensdomein> domeinen,
        Set<Levensgebeurtenis> gebeurtenissen,
        Optional<WmoVraag> wmo,
        Herkomst herkomst) {

    /** The longest text that anybody may send, by whichever way. */
    public static final int LANGSTE_TEKST = 8000;

    WmoVraag wmoVraag() {
        return wmo.orElseGet(() -> WmoPolicy.judge(melder.rol(), domeinen));
    }
}
