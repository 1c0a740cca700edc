package nl.samenhang.platform.security.inlogboek;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.Positie;

/**
 * One line of the log of log-ins.
 *
 * @param kenmerk by which the same typed name is recognised that is no account
 * @param adres the network from which it came; empty when it is not known or was an operator's
 */
public record Inlogregel(
        UUID id,
        Instant moment,
        Inloggebeurtenis gebeurtenis,
        Optional<Inlogweg> weg,
        Optional<Weigerreden> reden,
        Optional<UUID> medewerker,
        Optional<UUID> inwoner,
        Optional<String> kenmerk,
        String adres) {

    /** Where the line stands in the log. */
    public Positie positie() {
        return new Positie(moment, id);
    }
}
