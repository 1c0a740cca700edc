package nl.samenhang.bestaanszekerheid.regeling;

import java.util.Optional;
import nl.samenhang.kernel.Bedrag;

/** What somebody owns less what somebody owes, beside the limit (Participatiewet art. 34). */
public enum Vermogenstoets {
    ONDER_GRENS,
    BOVEN_GRENS,
    /** No limit of that day is known here; a person looks it up. */
    ONBEKEND;

    static Vermogenstoets of(Bedrag bezit, Bedrag schulden, Optional<Bedrag> grens) {
        return grens.map(g -> bezit.isMoreThan(g.plus(schulden)) ? BOVEN_GRENS : ONDER_GRENS)
                .orElse(ONBEKEND);
    }
}
