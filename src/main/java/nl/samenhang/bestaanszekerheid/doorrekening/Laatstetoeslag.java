package nl.samenhang.bestaanszekerheid.doorrekening;

import java.util.OptionalInt;

/** When a household had the individual income supplement (Participatiewet art. 36 lid 3). */
enum Laatstetoeslag {
    NOOIT,
    JAAR_OF_LANGER,
    KORTER_DAN_JAAR;

    private static final int WACHTTIJD = 12;

    static Laatstetoeslag of(OptionalInt maanden) {
        if (maanden.isEmpty()) {
            return NOOIT;
        }
        return maanden.getAsInt() < WACHTTIJD ? KORTER_DAN_JAAR : JAAR_OF_LANGER;
    }
}
