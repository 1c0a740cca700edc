package nl.samenhang.besluit.wachtvraag;

import java.util.Optional;
import java.util.stream.Stream;
import nl.samenhang.netwerk.aanbieder.Hulpsoort;
import nl.samenhang.netwerk.plek.Pleksoort;
import nl.samenhang.netwerk.plek.Woonvraag;

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

    /** As which kind the table about who pays knows it. */
    Optional<Woonvraag.Soort> woonvraag() {
        return switch (this) {
            case BESCHERMD_WONEN -> Optional.of(Woonvraag.Soort.BESCHERMD_WONEN);
            case OPVANG, VEILIGE_OPVANG -> Optional.of(Woonvraag.Soort.OPVANG);
            case BEGELEIDING,
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
                    KAMER ->
                    Optional.empty();
        };
    }

    /** The key of its name for people. */
    public String sleutel() {
        return (plek().isPresent() ? "plek.soort." : "aanbieder.soort.") + name();
    }
}
