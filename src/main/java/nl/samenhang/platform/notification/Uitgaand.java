package nl.samenhang.platform.notification;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Onderwerp;

/**
 * One message by one way, with all that is needed to send it.
 *
 * @param kondigtAan the message under the own pages that an e-mail gives word of
 * @param agenda an invitation as iCalendar text that an e-mail carries along
 */
record Uitgaand(
        VerzendingId id,
        Kanaal kanaal,
        String taal,
        String titel,
        List<String> alineas,
        Onderwerp onderwerp,
        Optional<GezinId> gezin,
        Optional<InwonerId> inwoner,
        String ontvanger,
        Optional<String> email,
        List<String> adresregels,
        boolean geheim,
        int pogingen,
        Instant aangemaakt,
        Optional<VerzendingId> kondigtAan,
        Optional<String> agenda) {}
