package nl.samenhang.recht.termijn;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.Onderwerp;

/**
 * A clock that was started for something.
 *
 * @param stap which step of a clock with several
 * @param start the day of the event that started it
 * @param uiterlijk the last day in time
 * @param tijdstip the exact end of a term in hours
 * @param verlengd whether the term was extended
 */
public record LopendeTermijn(
        TermijnId id,
        String code,
        Optional<String> stap,
        Onderwerp onderwerp,
        Optional<GezinId> gezin,
        LocalDate start,
        LocalDate uiterlijk,
        Optional<Instant> tijdstip,
        boolean verlengd,
        Termijnstatus status) {

    LopendeTermijn with(LocalDate anderUiterlijk, Termijnstatus andereStatus, boolean isVerlengd) {
        return new LopendeTermijn(
                id,
                code,
                stap,
                onderwerp,
                gezin,
                start,
                anderUiterlijk,
                tijdstip,
                isVerlengd,
                andereStatus);
    }
}
