package nl.samenhang.toegang.melding.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.toegang.melding.Kanaal;
import nl.samenhang.toegang.melding.MeldingId;
import nl.samenhang.toegang.melding.Meldingstatus;
import nl.samenhang.toegang.melding.Urgentie;

/**
 * One line of the list, without the words of the reporter.
 *
 * @param twijfel whether it may not be a real melding
 * @param positie where the list goes on after this line
 */
public record MeldingRegel(
        MeldingId id,
        String referentie,
        Instant ontvangen,
        Meldingstatus status,
        Urgentie urgentie,
        Kanaal kanaal,
        Optional<String> naam,
        boolean behandeld,
        boolean twijfel,
        List<InwonerId> inwoners,
        Object positie) {}
