package nl.samenhang.netwerk.aanbieder;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An organisation that helps, with or without a contract. What its help costs is known in rooms
 * above and never here, so that nobody can choose by it.
 *
 * @param kvknummer eight digits of the trade register
 * @param agbcode eight digits by which Vektis names a provider of care; a welfare organisation
 *     often has none
 * @param identiteiten what it stands for; empty for who serves everybody alike
 */
public record Aanbieder(
        AanbiederId id,
        String naam,
        Optional<String> kvknummer,
        Optional<String> agbcode,
        Set<Identiteit> identiteiten,
        Optional<String> omschrijving,
        List<Vestiging> vestigingen) {

    Aanbieder withVestigingen(List<Vestiging> plekken) {
        return new Aanbieder(
                id, naam, kvknummer, agbcode, identiteiten, omschrijving, List.copyOf(plekken));
    }
}
