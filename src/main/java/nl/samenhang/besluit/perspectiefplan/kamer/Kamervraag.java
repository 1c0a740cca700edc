package nl.samenhang.besluit.perspectiefplan.kamer;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.samenhang.kernel.Bedrag;
import nl.samenhang.netwerk.plek.Bestemd;
import nl.samenhang.netwerk.plek.Huurcontract;
import nl.samenhang.netwerk.plek.Pleksoort;
import nl.samenhang.netwerk.plek.Plekvraag;

/**
 * Which rooms are asked for.
 *
 * @param plaats the beginning of the name of the place
 * @param huur at most this rent
 * @param vanaf free on this day
 */
public record Kamervraag(
        Optional<String> plaats, Optional<Bedrag> huur, Optional<LocalDate> vanaf) {

    public static final Kamervraag ALLES =
            new Kamervraag(Optional.empty(), Optional.empty(), Optional.empty());

    Plekvraag toPlekvraag() {
        return new Plekvraag(
                Optional.of(Pleksoort.KAMER),
                plaats,
                Optional.empty(),
                Bestemd.IEDEREEN,
                Set.of(),
                vanaf);
    }

    boolean fits(Huurcontract contract) {
        return huur.filter(meest -> contract.huur().isMoreThan(meest)).isEmpty();
    }
}
