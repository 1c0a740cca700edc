package nl.samenhang.besluit.beschikking;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenhang.kernel.Wet;
import nl.samenhang.netwerk.plek.Woonvraag;
import nl.samenhang.platform.security.Definitions;
import nl.samenhang.recht.termijn.Tweetalig;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The categories of help, read from {@code definitions/producten.json}: WMO020 and JZ020 of the
 * standards iWmo and iJw.
 */
@Component
public class Producten {

    /** Living somewhere else: help that needs an inquiry into the cause and an expert's advice. */
    private static final List<String> VERBLIJF = List.of("43", "44");

    /** Sheltered living and shelter by the Wmo, where another municipality may have to pay. */
    private static final Map<String, Woonvraag.Soort> WONEN =
            Map.of(
                    "15", Woonvraag.Soort.BESCHERMD_WONEN,
                    "16", Woonvraag.Soort.OPVANG,
                    "17", Woonvraag.Soort.OPVANG);

    /**
     * A category.
     *
     * @param code of two digits
     */
    public record Product(String code, Tweetalig naam) {}

    private record Definition(Map<Wet, List<Product>> producten) {}

    private final Map<Wet, List<Product>> producten;

    Producten(JsonMapper json) {
        producten =
                Definitions.read(
                                json,
                                new ClassPathResource("definitions/producten.json"),
                                Definition.class)
                        .producten();
    }

    /** The categories of a law; none for a law without. */
    public List<Product> of(Wet wet) {
        return producten.getOrDefault(wet, List.of());
    }

    public Optional<Product> find(Wet wet, String code) {
        return of(wet).stream().filter(p -> p.code().equals(code)).findFirst();
    }

    /** Which kind of living it is by the Wmo; empty for help of another kind. */
    static Optional<Woonvraag.Soort> wonen(Wet wet, String code) {
        return Optional.of(wet)
                .filter(Wet.WMO::equals)
                .flatMap(_ -> Optional.ofNullable(WONEN.get(code)));
    }

    /** Whether it is living away from home by the Jeugdwet. */
    static boolean isVerblijf(Wet wet, String code) {
        return wet == Wet.JEUGDWET && VERBLIJF.contains(code);
    }
}
