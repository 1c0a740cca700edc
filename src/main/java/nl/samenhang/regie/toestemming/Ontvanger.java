package nl.samenhang.regie.toestemming;

import java.util.Optional;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.netwerk.partner.PartnerId;

/**
 * Who may use the data: all employees in a role, one partner organisation, or a parent.
 *
 * @param sleutel the name of the role, or the id of the partner or of the parent
 */
public record Ontvanger(Soort soort, String sleutel) {

    /** What kind of recipient. */
    public enum Soort {
        ROL,
        PARTNER,
        OUDER
    }

    /** The parent, when it is one. */
    Optional<InwonerId> ouder() {
        return soort == Soort.OUDER ? Optional.of(InwonerId.of(sleutel)) : Optional.empty();
    }

    public static Ontvanger rol(String rol) {
        return new Ontvanger(Soort.ROL, rol);
    }

    public static Ontvanger ouder(InwonerId ouder) {
        return new Ontvanger(Soort.OUDER, ouder.toString());
    }

    public static Ontvanger partner(PartnerId partner) {
        return new Ontvanger(Soort.PARTNER, partner.toString());
    }
}
