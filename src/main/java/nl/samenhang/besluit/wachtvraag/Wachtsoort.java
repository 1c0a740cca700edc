package nl.samenhang.besluit.wachtvraag;

import java.util.Optional;
import java.util.stream.Stream;
import nl.samenhang.netwerk.aanbieder.Hulpsoort;
import nl.samenhang.netwerk.plek.Pleksoort;

/**
 * What somebody can wait for: a kind of help, or a kind of place to live. Named as {@link
 * Hulpsoort} and {@link Pleksoort} name them.
 */
public enum Wachtsoort {
    BEGELEIDING,
    BEHANDELING,
    DAGBESTEDING,
    HUISHOUDEN,
    VERZORGING,
    LOGEREN,
    GEZINSHUIS,
    PLEEGZORG,
    DRIEMILIEU,
    KLEINE_GROEP,
    BEGELEID_WONEN,
    BESCHERMD_WONEN,
    OPVANG,
    VEILIGE_OPVANG,
    KAMER;

    /** The kind of place, when it is one. */
    public Optional<Pleksoort> plek() {
        return Stream.of(Pleksoort.values()).filter(p -> p.name().equals(name())).findFirst();
    }

    /** The key of its name for people. */
    public String sleutel() {
        return (plek().isPresent() ? "plek.soort." : "aanbieder.soort.") + name();
    }
}
