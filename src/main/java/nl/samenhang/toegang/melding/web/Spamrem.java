package nl.samenhang.toegang.melding.web;

import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.samenhang.platform.security.Tempo;
import nl.samenhang.toegang.melding.Formulierstempel.Stempel;
import nl.samenhang.toegang.melding.Kenmerk;
import org.springframework.stereotype.Component;

/**
 * The brake on machines that fill in the public form, without puzzles for people. A doubtful
 * melding is kept and marked; only a flood from one address is asked to wait, with what was typed
 * still there.
 */
@Component
class Spamrem {

    private static final Duration FASTEST = Duration.ofSeconds(5);
    private static final Duration PERIOD = Duration.ofMinutes(10);
    private static final int USUAL = 3;
    private static final int MOST = 40;
    private static final int MOST_LINKS = 3;
    private static final Pattern LINK = Pattern.compile("https?://", Pattern.CASE_INSENSITIVE);

    private final Tempo usual = new Tempo();
    private final Tempo flood = new Tempo();
    private final Clock clock;

    Spamrem(Clock clock) {
        this.clock = clock;
    }

    /**
     * Whether so much comes from this address that it has to wait. A library or school stays below
     * it.
     */
    boolean isFlood(String address) {
        return flood.take(address, MOST, PERIOD, clock.instant()).isPresent();
    }

    /** Why this may not be a real melding. */
    Set<Kenmerk> marks(Optional<Stempel> stempel, String lokveld, String address, String tekst) {
        var marks = EnumSet.noneOf(Kenmerk.class);
        if (!lokveld.isEmpty()) {
            marks.add(Kenmerk.VERBORGEN_VELD);
        }
        if (stempel.isEmpty()) {
            marks.add(Kenmerk.ONBEKEND_FORMULIER);
        }
        if (stempel.filter(s -> clock.instant().isBefore(s.geopend().plus(FASTEST))).isPresent()) {
            marks.add(Kenmerk.TE_SNEL);
        }
        if (usual.take(address, USUAL, PERIOD, clock.instant()).isPresent()) {
            marks.add(Kenmerk.VEEL_TEGELIJK);
        }
        if (LINK.matcher(tekst).results().count() > MOST_LINKS) {
            marks.add(Kenmerk.VEEL_LINKS);
        }
        return marks;
    }
}
