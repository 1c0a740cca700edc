package nl.samenhang.netwerk.aanbieder;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What somebody looks for on the list of offers.
 *
 * @param na after which offer the list goes on
 */
public record Aanbodvraag(
        Set<Openstelling> openstellingen,
        Optional<String> hulpvraag,
        Optional<String> taal,
        Optional<String> tekst,
        Vanaf na,
        int aantal) {

    /** The last offer of the former page, by the key of the list. */
    public record Vanaf(String naam, HulpaanbodId id) {

        /** Before every offer. */
        public static final Vanaf BEGIN = new Vanaf("", new HulpaanbodId(new UUID(0, 0)));
    }

    /** All that needs no decision. */
    public static Set<Openstelling> zonderBesluit() {
        return EnumSet.of(Openstelling.GROEP, Openstelling.VRIJ);
    }
}
