package nl.samenhang.bestaanszekerheid.regeling;

import java.util.Optional;
import nl.samenhang.kernel.Bedrag;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;

/**
 * An income that is asked of a month may have been typed as that of a week. That is a question, no
 * error: one click reckons it to a month, another says that it is right.
 */
public final class Weekinkomen {

    /** The field under which it is asked. */
    public static final String VELD = "inkomenKlopt";

    /** Under a third of the norm a month, an income may be that of a week. */
    private static final int PLAUSIBEL = 3;

    private Weekinkomen() {}

    /** What it is in a month. */
    public static Bedrag maand(Bedrag week) {
        return Rekenregels.maand(week);
    }

    /** Asks it when the income is low beside the norm and nobody said yet that it is right. */
    public static void require(Bedrag inkomen, Optional<Bedrag> norm, boolean klopt) {
        var drie = new Bedrag(inkomen.centen() * PLAUSIBEL);
        if (!klopt
                && inkomen.isMoreThan(Bedrag.NIETS)
                && norm.filter(n -> n.isMoreThan(drie)).isPresent()) {
            throw new Refusal(VELD, Tekst.of("regeling.fout.per-week", inkomen, maand(inkomen)));
        }
    }
}
