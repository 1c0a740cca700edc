package nl.samenhang.netwerk.aanbieder;

import java.util.Optional;
import java.util.Set;
import nl.samenhang.kernel.Wet;

/**
 * What is offered, as people read it.
 *
 * @param wet by which law a decision opens it; {@link Wet#GEEN} when none is needed
 * @param talen codes of {@link Talen}
 * @param aanmelden how one gets in, for help without a decision
 */
public record Aanbodinhoud(
        String naam,
        String omschrijving,
        Hulpsoort soort,
        Openstelling openstelling,
        Wet wet,
        Doelgroep doelgroep,
        Set<String> talen,
        Set<Werkwijze> werkwijzen,
        Optional<String> aanmelden) {

    public Aanbodinhoud {
        if (openstelling.isZonderBesluit() != (wet == Wet.GEEN)) {
            throw new IllegalArgumentException("A decision has a law, and only a decision");
        }
        talen = Set.copyOf(talen);
        werkwijzen = Set.copyOf(werkwijzen);
    }
}
