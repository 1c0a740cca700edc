package nl.samenhang.netwerk.aanbieder.web;

import static java.util.Objects.requireNonNullElse;

import java.util.Optional;
import java.util.Set;
import nl.samenhang.netwerk.aanbieder.Aanbodvraag;
import nl.samenhang.netwerk.aanbieder.Openstelling;

/**
 * What somebody looks for on the list.
 *
 * @param spreekt the code of a language
 * @param q a word in the name or the description
 */
public record AanbodFilter(
        Optional<String> hulpvraag, Optional<String> spreekt, Optional<String> q) {

    public AanbodFilter {
        hulpvraag = requireNonNullElse(hulpvraag, Optional.empty());
        spreekt = requireNonNullElse(spreekt, Optional.empty());
        q = requireNonNullElse(q, Optional.empty());
    }

    Aanbodvraag toVraag(Set<Openstelling> openstellingen, Aanbodvraag.Vanaf na, int aantal) {
        return new Aanbodvraag(openstellingen, hulpvraag, spreekt, q, na, aantal);
    }
}
