package nl.samenhang.regie.gezinsplan;

import java.util.Collection;
import java.util.Optional;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;

/** Who can have which role (Regie- en Zaakservices 1.0, 3.2); empty when this one can. */
final class BetrokkenePolicy {

    private BetrokkenePolicy() {}

    static Optional<Refusal> refuse(Rol rol, Partij partij, Collection<InwonerId> leden) {
        var lid =
                partij.soort() == Partij.Soort.GEZINSLID
                        && partij.id().map(InwonerId::new).filter(leden::contains).isPresent();
        if (partij.soort() == Partij.Soort.GEZINSLID && !lid) {
            return refusal("client-geen-lid");
        }
        return switch (rol) {
            case CLIENT -> lid ? Optional.empty() : refusal("client-geen-lid");
            case UITVOERENDE -> partij.isHelper() ? Optional.empty() : refusal("geen-uitvoerende");
            case BELANGHEBBENDE ->
                    partij.isHelper() ? refusal("geen-belanghebbende") : Optional.empty();
            case INITIATOR -> refusal("een-initiator");
        };
    }

    private static Optional<Refusal> refusal(String key) {
        return Optional.of(new Refusal("partij", Tekst.of("gezinsplan.weigering." + key)));
    }
}
