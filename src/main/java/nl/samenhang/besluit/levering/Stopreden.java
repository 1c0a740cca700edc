package nl.samenhang.besluit.levering;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenhang.kernel.Wet;

/**
 * Why the giving of help stopped: the code list Reden beëindiging of iWmo and iJw. The same number
 * can mean something else by another law: 31 is moving house by the Wmo, and as planned by the
 * Jeugdwet.
 */
public enum Stopreden {
    VOLGENS_PLAN("19", "31"),
    /** It begins again later. */
    TIJDELIJK("20", "20"),
    DOOR_INWONER("21", "32"),
    DOOR_AANBIEDER("22", "33"),
    IN_OVERLEG("23", "34"),
    VERHUIZING("31", ""),
    EXTERNE_OORZAAK("", "35"),
    DOOR_GEMEENTE("36", "36"),
    /** The provider asked for other help. */
    WIJZIGINGSVERZOEK("37", "37"),
    /** To another provider. */
    OVERSTAP("38", "38"),
    ANDER_DOMEIN("39", "39"),
    OVERLEDEN("02", "02");

    private final Map<Wet, String> codes;

    Stopreden(String wmo, String jeugdwet) {
        codes = Map.of(Wet.WMO, wmo, Wet.JEUGDWET, jeugdwet);
    }

    /** The code in messages by this law; empty when the law does not know the reason. */
    public Optional<String> code(Wet wet) {
        return Optional.ofNullable(codes.get(wet)).filter(code -> !code.isEmpty());
    }

    /** The reasons that a law knows. */
    public static List<Stopreden> of(Wet wet) {
        return Stream.of(values()).filter(reden -> reden.code(wet).isPresent()).toList();
    }

    /** Whether the help can begin again. */
    public boolean isTijdelijk() {
        return this == TIJDELIJK;
    }
}
