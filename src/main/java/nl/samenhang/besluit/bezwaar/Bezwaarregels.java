package nl.samenhang.besluit.bezwaar;

import java.util.Optional;
import nl.samenhang.besluit.bezwaar.Bezwaar.NietHoren;
import nl.samenhang.besluit.bezwaar.Bezwaar.Uitkomst;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;

/** Whether this may be decided on an objection; empty when it may. */
final class Bezwaarregels {

    private Bezwaarregels() {}

    /**
     * Whether we refuse to decide this.
     *
     * @param teHerstellen whether the person still has time to give what we asked for
     */
    static Optional<Refusal> refuse(
            Bezwaar bezwaar,
            Uitkomst uitkomst,
            Optional<NietHoren> nietGehoord,
            boolean teHerstellen) {
        // Awb art. 6:6: who was asked to repair something first gets the time for it.
        if (uitkomst == Uitkomst.NIET_ONTVANKELIJK && teHerstellen) {
            return refusal("uitkomst", "herstel");
        }
        if (uitkomst != Uitkomst.NIET_ONTVANKELIJK && bezwaar.gronden().isEmpty()) {
            return refusal("uitkomst", "zonder-gronden");
        }
        var gehoord = bezwaar.hoorzitting().flatMap(z -> z.verslag()).isPresent();
        if (!gehoord && nietGehoord.isEmpty()) {
            return refusal("nietGehoord", "niet-gehoord");
        }
        if (nietGehoord.filter(reden -> !fits(reden, uitkomst)).isPresent()) {
            return refusal("nietGehoord", "reden-past-niet");
        }
        if (bezwaar.isTeLaat() && uitkomst != Uitkomst.NIET_ONTVANKELIJK) {
            return refusal("uitkomst", "te-laat");
        }
        return Optional.empty();
    }

    /** Each reason not to hear goes with one outcome, but for who does not want to be heard. */
    private static boolean fits(NietHoren reden, Uitkomst uitkomst) {
        return switch (reden) {
            case KENNELIJK_NIET_ONTVANKELIJK -> uitkomst == Uitkomst.NIET_ONTVANKELIJK;
            case KENNELIJK_ONGEGROND -> uitkomst == Uitkomst.ONGEGROND;
            case VOLLEDIG_TEGEMOET -> uitkomst == Uitkomst.GEGROND;
            case ZIET_ERVAN_AF, ZEGT_NIET_TIJDIG_DAT_GEHOORD -> true;
        };
    }

    private static Optional<Refusal> refusal(String veld, String reden) {
        return Optional.of(new Refusal(veld, Tekst.of("bezwaar.fout." + reden)));
    }
}
