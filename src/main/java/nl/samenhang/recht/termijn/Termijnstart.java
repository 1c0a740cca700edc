package nl.samenhang.recht.termijn;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.Onderwerp;

/**
 * A clock to be started.
 *
 * @param code the code of the definition; for a choice with the picked step, such as {@code
 *     T16.crisis}
 * @param start the day of the event
 * @param moment the exact moment of the event, for terms in hours
 */
public record Termijnstart(
        String code,
        Onderwerp onderwerp,
        Optional<GezinId> gezin,
        LocalDate start,
        Optional<Instant> moment) {

    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

    public static Termijnstart on(
            LocalDate start, String code, Onderwerp onderwerp, Optional<GezinId> gezin) {
        return new Termijnstart(code, onderwerp, gezin, start, Optional.empty());
    }

    /** For a term in hours. */
    public static Termijnstart at(
            Instant moment, String code, Onderwerp onderwerp, Optional<GezinId> gezin) {
        return new Termijnstart(
                code,
                onderwerp,
                gezin,
                LocalDate.ofInstant(moment, NEDERLAND),
                Optional.of(moment));
    }

    /** T16 of T16.crisis. */
    String definitie() {
        return splitAt(code)[0];
    }

    /** crisis of T16.crisis. */
    Optional<String> stap() {
        var delen = splitAt(code);
        return delen.length == 1 ? Optional.empty() : Optional.of(delen[1]);
    }

    private static String[] splitAt(String code) {
        return code.split("\\.", 2);
    }
}
