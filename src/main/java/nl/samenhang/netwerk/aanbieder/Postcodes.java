package nl.samenhang.netwerk.aanbieder;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.samenhang.platform.security.Definitions;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The middle of each postcode area of four digits, read from {@code definitions/postcodes.json}. A
 * municipality lays the areas around it there; nothing is asked from outside.
 */
@Component
public class Postcodes {

    private static final int DIGITS = 4;

    private record Gebied(String postcode, int x, int y) {}

    private record Definition(List<Gebied> postcodes) {}

    private final Map<String, Ligging> gebieden;

    Postcodes(JsonMapper json) {
        gebieden =
                Definitions.read(
                                json,
                                new ClassPathResource("definitions/postcodes.json"),
                                Definition.class)
                        .postcodes()
                        .stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        Gebied::postcode, g -> new Ligging(g.x(), g.y())));
    }

    /** The middle of the area of this postcode, of four digits or more; empty for one far away. */
    public Optional<Ligging> find(String postcode) {
        var kort = postcode.strip();
        return kort.length() < DIGITS
                ? Optional.empty()
                : Optional.ofNullable(gebieden.get(kort.substring(0, DIGITS)));
    }

    /** Where the visitors of an address come: the place itself, or the middle of its area. */
    Optional<Ligging> of(Bezoekadres adres) {
        return adres.eigenLigging().or(() -> adres.postcode().flatMap(this::find));
    }
}
