package nl.samenhang.besluit.plaatsing;

import java.util.List;
import java.util.Optional;

/**
 * Whether the first place was right (indicator <i>eerste plek goed</i>): who lives there and who
 * gives the help both say that it fits, and it did not end because it did not fit.
 */
public enum EerstePlek {
    GOED,
    NIET_GOED,
    /** Not both were asked yet. */
    NOG_NIET_BEKEND,
    /** The person never came, so nothing can be said. */
    TELT_NIET;

    static EerstePlek of(Optional<Plaatsingseinde> einde, List<Match> matches) {
        if (einde.filter(Plaatsingseinde.NIET_BEGONNEN::equals).isPresent()) {
            return TELT_NIET;
        }
        if (einde.filter(Plaatsingseinde.PAST_NIET::equals).isPresent()
                || matches.stream().anyMatch(m -> m.antwoord() == Matchantwoord.NEE)) {
            return NIET_GOED;
        }
        if (matches.size() < Matchpartij.values().length) {
            return NOG_NIET_BEKEND;
        }
        return matches.stream().allMatch(m -> m.antwoord() == Matchantwoord.JA) ? GOED : NIET_GOED;
    }

    boolean counts() {
        return this == GOED || this == NIET_GOED;
    }
}
