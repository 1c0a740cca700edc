package nl.samenhang.regie.aanspreekpunt;

import java.time.LocalDate;
import java.util.Optional;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;

/** Whether an absence can be planned; empty when nothing stands in the way. */
final class AfwezigheidPolicy {

    private AfwezigheidPolicy() {}

    static Optional<Refusal> refuse(
            Afwezigheid afwezigheid, LocalDate today, boolean alreadyAway, boolean waarnemerAway) {
        if (afwezigheid.waarnemer().equals(afwezigheid.medewerker())) {
            return refusal("waarnemer", "aanspreekpunt.weigering.zelf-waarnemen");
        }
        if (afwezigheid.periode().tot().filter(tot -> !tot.isAfter(today)).isPresent()) {
            return refusal("totEnMet", "aanspreekpunt.weigering.voorbij");
        }
        if (alreadyAway) {
            return refusal("van", "aanspreekpunt.weigering.al-afwezig");
        }
        return waarnemerAway
                ? refusal("waarnemer", "aanspreekpunt.weigering.waarnemer-afwezig")
                : Optional.empty();
    }

    private static Optional<Refusal> refusal(String field, String key) {
        return Optional.of(new Refusal(field, Tekst.of(key)));
    }
}
