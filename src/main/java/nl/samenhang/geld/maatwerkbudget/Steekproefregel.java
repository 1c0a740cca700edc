package nl.samenhang.geld.maatwerkbudget;

import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.Bedrag;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.Wet;

/**
 * A spending of the sample of a quarter. As long as nobody read it for what gives the family away
 * it is seen only by who may open the file; released it has lost its family.
 */
public record Steekproefregel(
        UUID id,
        Kwartaal kwartaal,
        Optional<GezinId> gezin,
        String wat,
        Bedrag bedrag,
        Wet wet,
        String waaromNiet,
        String voorkomt) {

    public boolean isVrijgegeven() {
        return gezin.isEmpty();
    }
}
