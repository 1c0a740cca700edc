package nl.samenhang.netwerk.aanbieder;

import java.util.List;
import java.util.Optional;

/**
 * An organisation that helps, with or without a contract.
 *
 * @param agbcode eight digits by which Vektis names a provider of care; a welfare organisation
 *     often has none
 */
public record Aanbieder(
        AanbiederId id, String naam, Optional<String> agbcode, List<Vestiging> vestigingen) {}
