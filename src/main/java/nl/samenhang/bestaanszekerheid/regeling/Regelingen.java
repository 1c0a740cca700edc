package nl.samenhang.bestaanszekerheid.regeling;

import java.util.List;
import nl.samenhang.platform.security.Definitions;
import nl.samenhang.recht.regel.Basistabellen;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The schemes, read from {@code definitions/regelingen.json}. A scheme without a decision table
 * stops the start.
 */
@Component
public class Regelingen {

    private record Definition(List<Regeling> regelingen) {}

    private final List<Regeling> alle;

    Regelingen(JsonMapper json, Basistabellen tabellen) {
        alle =
                Definitions.read(
                                json,
                                new ClassPathResource("definitions/regelingen.json"),
                                Definition.class)
                        .regelingen();
        for (var regeling : alle) {
            if (!tabellen.sleutels().contains(regeling.tabel())) {
                throw new IllegalStateException(
                        "definitions/regelingen.json: no table " + regeling.tabel());
            }
        }
    }

    /** In the order in which a household reads them. */
    public List<Regeling> alle() {
        return alle;
    }
}
