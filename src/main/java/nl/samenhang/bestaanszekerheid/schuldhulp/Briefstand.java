package nl.samenhang.bestaanszekerheid.schuldhulp;

import java.util.List;
import java.util.Optional;
import nl.samenhang.platform.notification.Verzending;

/**
 * How far the letters to one creditor are.
 *
 * @param brieven what was sent, the newest first
 * @param nu what can be sent today
 */
public record Briefstand(Schuld schuld, List<Verstuurd> brieven, List<Briefsoort> nu) {

    /**
     * @param verzending what became of it on its way
     */
    public record Verstuurd(Schuldbrief brief, Optional<Verzending> verzending) {}
}
