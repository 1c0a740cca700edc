package nl.samenhang.besluit.keuze;

import java.util.Optional;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.MedewerkerId;

/**
 * Whose wish or choice it is, and who writes it down.
 *
 * @param samenMet the employee who does it together with the resident; empty when the resident does
 *     it alone
 */
public record Door(InwonerId wie, Optional<MedewerkerId> samenMet) {

    public static Door alleen(InwonerId wie) {
        return new Door(wie, Optional.empty());
    }

    public static Door samen(InwonerId wie, MedewerkerId medewerker) {
        return new Door(wie, Optional.of(medewerker));
    }
}
