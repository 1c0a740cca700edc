package nl.samenhang.netwerk.aanbieder;

import java.util.Set;

/**
 * Whom an offer is for.
 *
 * @param vanaf the youngest age
 * @param totEnMet the oldest age; {@value #OUDST} when there is no end
 * @param hulpvragen the codes of what it helps with
 */
public record Doelgroep(int vanaf, int totEnMet, Set<String> hulpvragen) {

    public static final int OUDST = 120;

    public Doelgroep {
        if (vanaf < 0 || totEnMet < vanaf || totEnMet > OUDST) {
            throw new IllegalArgumentException("Not a range of ages");
        }
        hulpvragen = Set.copyOf(hulpvragen);
    }

    public boolean includes(int leeftijd) {
        return vanaf <= leeftijd && leeftijd <= totEnMet;
    }

    /** Whether it says nothing about ages. */
    public boolean isForEverybody() {
        return vanaf == 0 && totEnMet == OUDST;
    }
}
