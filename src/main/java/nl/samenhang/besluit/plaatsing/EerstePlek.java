package nl.samenhang.besluit.plaatsing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
        var tellend = matches.stream().filter(m -> m.partij().counts()).toList();
        if (einde.filter(Plaatsingseinde.PAST_NIET::equals).isPresent()
                || tellend.stream().anyMatch(m -> m.antwoord() == Matchantwoord.NEE)) {
            return NIET_GOED;
        }
        if (!isComplete(matches)) {
            return NOG_NIET_BEKEND;
        }
        return tellend.stream().allMatch(m -> m.antwoord() == Matchantwoord.JA) ? GOED : NIET_GOED;
    }

    /** Whether everybody for whom the check waits answered. */
    static boolean isComplete(List<Match> matches) {
        return Stream.of(Matchpartij.values())
                .filter(Matchpartij::counts)
                .allMatch(partij -> matches.stream().anyMatch(m -> m.partij() == partij));
    }

    boolean counts() {
        return this == GOED || this == NIET_GOED;
    }
}
