package nl.samenhang.regie.gezinsplan;

import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.netwerk.aanbieder.VestigingId;

/**
 * Somebody with a share in the plan.
 *
 * @param id empty for somebody from the network, who has only a name
 * @param naam as people say it
 */
public record Partij(Soort soort, Optional<UUID> id, String naam) {

    /** What kind of somebody. */
    public enum Soort {
        /** A member of the gezin. */
        GEZINSLID,
        MEDEWERKER,
        /** A location of a provider. */
        VESTIGING,
        /** A neighbour, a grandmother, a teacher: a name only. */
        BEKENDE
    }

    public Partij {
        if ((soort == Soort.BEKENDE) == id.isPresent()) {
            throw new IllegalArgumentException("Only somebody from the network has no id");
        }
    }

    public static Partij of(InwonerId id, String naam) {
        return new Partij(Soort.GEZINSLID, Optional.of(id.value()), naam);
    }

    public static Partij of(MedewerkerId id, String naam) {
        return new Partij(Soort.MEDEWERKER, Optional.of(id.value()), naam);
    }

    public static Partij of(VestigingId id, String naam) {
        return new Partij(Soort.VESTIGING, Optional.of(id.value()), naam);
    }

    /** Somebody without a number in any register. */
    public static Partij bekende(String naam) {
        return new Partij(Soort.BEKENDE, Optional.empty(), naam);
    }

    /** Whether this is one of the helpers rather than of the family and its network. */
    public boolean isHelper() {
        return soort == Soort.MEDEWERKER || soort == Soort.VESTIGING;
    }

    public boolean is(InwonerId inwoner) {
        return soort == Soort.GEZINSLID && id.filter(inwoner.value()::equals).isPresent();
    }

    /** The same somebody, under whatever name. */
    public boolean sameAs(Partij other) {
        return soort == other.soort
                && id.equals(other.id)
                && (id.isPresent() || naam.equalsIgnoreCase(other.naam));
    }

    Partij named(String anders) {
        return new Partij(soort, id, anders);
    }
}
