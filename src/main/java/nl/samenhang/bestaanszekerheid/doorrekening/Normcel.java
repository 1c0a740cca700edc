package nl.samenhang.bestaanszekerheid.doorrekening;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import nl.samenhang.bestaanszekerheid.regeling.Bijstandsnormen;
import nl.samenhang.bestaanszekerheid.regeling.Leefsituatie;
import nl.samenhang.bestaanszekerheid.regeling.Normleeftijd;
import nl.samenhang.kernel.Bedrag;

/**
 * The few kinds of household for which the norm differs, as numbers: so the norms of a day are
 * asked once each, of the room that knows them.
 */
final class Normcel {

    /** More people of 27 or older who share the costs are counted as so many. */
    static final int MEESTE_KOSTENDELERS = 9;

    /** The norm of a day is not known for this kind of household. */
    static final int ONBEKEND = 0;

    private static final int LEEFTIJDEN = Normleeftijd.values().length;
    private static final int DELERS = MEESTE_KOSTENDELERS + 1;

    static final int AANTAL = LEEFTIJDEN * (LEEFTIJDEN + 1) * 2 * DELERS;

    private Normcel() {}

    static short of(Leefsituatie situatie) {
        var partner = situatie.partner().map(p -> p.ordinal() + 1).orElse(0);
        var kind = situatie.kinderen().isEmpty() ? 0 : 1;
        var delers = Math.min(situatie.kostendelers(), MEESTE_KOSTENDELERS);
        return (short)
                (((situatie.aanvrager().ordinal() * (LEEFTIJDEN + 1) + partner) * 2 + kind) * DELERS
                        + delers);
    }

    /** The norms of a day in eurocent, by number. */
    static int[] normen(Bijstandsnormen normen, LocalDate dag) {
        var result = new int[AANTAL];
        for (var cel = 0; cel < AANTAL; cel++) {
            result[cel] =
                    normen.norm(situatie(cel), dag)
                            .map(Bedrag::centen)
                            .map(Math::toIntExact)
                            .orElse(ONBEKEND);
        }
        return result;
    }

    private static Leefsituatie situatie(int cel) {
        var groep = cel / DELERS / 2;
        var partner = groep % (LEEFTIJDEN + 1);
        var leeftijden = Normleeftijd.values();
        List<Integer> kinderen =
                cel / DELERS % 2 == 0 ? Collections.emptyList() : Collections.singletonList(0);
        return new Leefsituatie(
                leeftijden[groep / (LEEFTIJDEN + 1)],
                partner == 0 ? Optional.empty() : Optional.of(leeftijden[partner - 1]),
                kinderen,
                cel % DELERS);
    }
}
