package nl.samenhang.platform.security;

import java.io.Serializable;
import java.security.Principal;
import java.time.Duration;
import java.time.Instant;

/**
 * Somebody whose password was right and who must still show, or set up, a second factor. Opens no
 * page but those of that step, because only a {@link Gebruiker} does.
 */
record HalfIngelogd(Gebruiker gebruiker, Stap stap, Instant sinds)
        implements Principal, Serializable {

    /** Long enough to find a phone or to install an app. */
    static final Duration LONGEST = Duration.ofMinutes(15);

    /** What is still to be done. */
    enum Stap {
        BEVESTIGEN,
        INSTELLEN
    }

    @Override
    public String getName() {
        return gebruiker.gebruikersnaam();
    }

    boolean isOver(Instant now) {
        return now.isAfter(sinds.plus(LONGEST));
    }

    @Override
    public String toString() {
        return "HalfIngelogd[" + gebruiker + "]";
    }
}
