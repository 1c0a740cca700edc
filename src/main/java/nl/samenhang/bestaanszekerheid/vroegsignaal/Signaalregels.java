package nl.samenhang.bestaanszekerheid.vroegsignaal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.samenhang.kernel.Gemeentecode;
import nl.samenhang.platform.security.Definitions;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * From when arrears are a signal, and which postcodes lie in a municipality, read from {@code
 * definitions/vroegsignaal.json}.
 */
@Component
class Signaalregels {

    /** After how many days behind a partner may report, and until when. */
    record Drempel(
            Partnersoort soort, int minstensDagen, Optional<Integer> hoogstensDagen, String bron) {

        boolean isMet(long dagen) {
            return dagen >= minstensDagen && hoogstensDagen.stream().allMatch(h -> dagen <= h);
        }
    }

    private record Gebied(String gemeente, Set<String> postcodes) {}

    private record Definition(List<Drempel> drempels, List<Gebied> gebieden) {}

    private static final int CIJFERS = 4;

    private final Map<Partnersoort, Drempel> drempels;
    private final Map<String, Set<String>> gebieden;

    Signaalregels(JsonMapper json) {
        var definition =
                Definitions.read(
                        json,
                        new ClassPathResource("definitions/vroegsignaal.json"),
                        Definition.class);
        drempels =
                definition.drempels().stream()
                        .collect(Collectors.toMap(Drempel::soort, Function.identity()));
        for (var soort : Partnersoort.values()) {
            if (!drempels.containsKey(soort)) {
                throw new IllegalStateException(
                        "definitions/vroegsignaal.json: no threshold for " + soort);
            }
        }
        gebieden =
                definition.gebieden().stream()
                        .collect(Collectors.toMap(Gebied::gemeente, Gebied::postcodes));
    }

    Drempel drempel(Partnersoort soort) {
        return Optional.ofNullable(drempels.get(soort)).orElseThrow();
    }

    /** Where the postcodes of a municipality are not known, no address is refused for it. */
    boolean isOf(Gemeentecode gemeente, String postcode) {
        return Optional.ofNullable(gebieden.get(gemeente.code()))
                .map(codes -> codes.contains(postcode.substring(0, CIJFERS)))
                .orElse(true);
    }
}
