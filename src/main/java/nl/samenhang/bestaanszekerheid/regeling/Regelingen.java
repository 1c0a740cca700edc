package nl.samenhang.bestaanszekerheid.regeling;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.samenhang.platform.security.Definitions;
import nl.samenhang.recht.regel.Basistabellen;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The schemes: those of {@code definitions/regelingen.json}, of which one without a decision table
 * stops the start, and those that a municipality makes itself.
 */
@Component
public class Regelingen {

    private record Definition(List<Regeling> regelingen) {}

    private final List<Regeling> alle;
    private final Eigenregelingen eigen;

    Regelingen(JsonMapper json, Basistabellen tabellen, Eigenregelingen eigen) {
        this.eigen = eigen;
        alle = ofTheHouse(json, tabellen);
    }

    /** The schemes that come with the house, in their order. */
    static List<Regeling> ofTheHouse(JsonMapper json, Basistabellen tabellen) {
        var regelingen =
                Definitions.read(
                                json,
                                new ClassPathResource("definitions/regelingen.json"),
                                Definition.class)
                        .regelingen();
        for (var regeling : regelingen) {
            if (!tabellen.sleutels().contains(regeling.tabel())) {
                throw new IllegalStateException(
                        "definitions/regelingen.json: no table " + regeling.tabel());
            }
        }
        return regelingen;
    }

    /**
     * What a household can ask on this day, in the order in which it reads them: those of the house
     * and then those that the municipality made for a while.
     */
    public List<Regeling> on(LocalDate dag) {
        return with(eigen.on(dag));
    }

    /** All that ever were there, for who reads an old outcome. */
    List<Regeling> ever() {
        return with(eigen.all());
    }

    private List<Regeling> with(List<Eigenregeling> ook) {
        return Stream.concat(alle.stream(), ook.stream().map(Eigenregeling::regeling)).toList();
    }
}
