package nl.samenhang.netwerk.plek;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Whom a place fits.
 *
 * @param vanaf the youngest age
 * @param totEnMet the oldest age; {@value #OUDST} when there is no end
 * @param grond why it is for one sex only (Awgb art. 2); empty for everybody
 * @param kan what it can handle
 * @param kanNiet what it cannot handle
 */
public record Geschiktheid(
        int vanaf,
        int totEnMet,
        Bestemd bestemd,
        Optional<String> grond,
        Set<Aandachtspunt> kan,
        Set<Aandachtspunt> kanNiet) {

    public static final int OUDST = 120;

    public Geschiktheid {
        if (vanaf < 0 || totEnMet < vanaf || totEnMet > OUDST) {
            throw new IllegalArgumentException("Not a range of ages");
        }
        if (!Collections.disjoint(kan, kanNiet)) {
            throw new IllegalArgumentException("A place cannot both handle something and not");
        }
        kan = Set.copyOf(kan);
        kanNiet = Set.copyOf(kanNiet);
    }

    /** Whether nothing of what is asked stands in the way. */
    boolean fits(Plekvraag vraag) {
        return vraag.leeftijd().filter(jaar -> !takes(jaar)).isEmpty()
                && bestemd.takes(vraag.voor())
                && Collections.disjoint(kanNiet, vraag.punten());
    }

    /** Whether the place is for somebody of this age. */
    public boolean takes(int jaar) {
        return vanaf <= jaar && jaar <= totEnMet;
    }

    /** What is asked and of which the place has not said that it can handle it. */
    public Set<Aandachtspunt> unknown(Set<Aandachtspunt> punten) {
        var rest = EnumSet.noneOf(Aandachtspunt.class);
        rest.addAll(punten);
        rest.removeAll(kan);
        return rest;
    }
}
