package nl.samenhang.regie.gezinsplan;

import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.Tekst;

/**
 * Whether a plan can be agreed. It starts with the family's own words, has a goal, and something is
 * new since the last time.
 */
final class VaststellingPolicy {

    private VaststellingPolicy() {}

    static Optional<Tekst> refuse(
            Planstatus status,
            Planinhoud inhoud,
            List<Wijziging> verschil,
            boolean hasAanspreekpunt) {
        if (!status.allows(Planstatus.Stap.VASTSTELLEN)) {
            return reason("gesloten");
        }
        if (inhoud.woorden().isBlank()) {
            return reason("geen-woorden");
        }
        if (inhoud.clienten().isEmpty()) {
            return reason("geen-client");
        }
        if (inhoud.doelen().isEmpty()) {
            return reason("geen-doel");
        }
        if (!hasAanspreekpunt) {
            return reason("geen-aanspreekpunt");
        }
        return verschil.isEmpty() && status != Planstatus.CONCEPT
                ? reason("niets-nieuw")
                : Optional.empty();
    }

    private static Optional<Tekst> reason(String key) {
        return Optional.of(Tekst.of("gezinsplan.weigering." + key));
    }
}
