package nl.samenhang.recht.bewaring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.samenhang.kernel.Gemeentecode;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The terms per municipality: ours, and on top of them {@code
 * <folder>/<gemeente>/bewaartermijnen.json} where a municipality has its own. Read and checked
 * once, at the start: every kind of record that a room tells of has a term today.
 */
@Component
public class Bewaartermijnen implements SmartInitializingSingleton {

    private static final String BESTAND = "bewaartermijnen.json";

    private final Bewaarboek basis;
    private final Map<String, Bewaarboek> eigen;
    private final BewaarplekRepository plekken;
    private final Clock clock;

    Bewaartermijnen(
            @Value("${samenhang.configuratie:}") String configuratie,
            BewaarplekRepository plekken,
            Clock clock)
            throws IOException {
        this.plekken = plekken;
        this.clock = clock;
        try (var in = open("/definitions/" + BESTAND)) {
            basis = new Bewaarlezer("definitions/" + BESTAND).read(in);
        }
        eigen = configuratie.isBlank() ? Map.of() : readFolder(Path.of(configuratie));
    }

    /** What counts in this municipality. */
    public Bewaarboek of(Gemeentecode gemeente) {
        return Optional.ofNullable(eigen.get(gemeente.code())).orElse(basis);
    }

    /** Whether the municipality replaced this term by its own. */
    public boolean isEigen(Gemeentecode gemeente, Bewaartermijn termijn) {
        return of(gemeente) != basis && !basis.termijnen().contains(termijn);
    }

    @Override
    public void afterSingletonsInstantiated() {
        var today = LocalDate.now(clock);
        for (var soort : plekken.soorten()) {
            if (basis.find(soort, today).isEmpty()) {
                throw new Bewaarfout(
                        "definitions/" + BESTAND, soort, "this kind has no term today");
            }
        }
    }

    private Map<String, Bewaarboek> readFolder(Path folder) throws IOException {
        var result = new TreeMap<String, Bewaarboek>();
        try (var gemeenten = Files.newDirectoryStream(folder, Files::isDirectory)) {
            for (var gemeente : gemeenten) {
                var bestand = gemeente.resolve(BESTAND);
                if (Files.exists(bestand)) {
                    result.put(gemeente.getFileName().toString(), readOne(bestand));
                }
            }
        }
        return Map.copyOf(result);
    }

    private Bewaarboek readOne(Path bestand) {
        try (var in = Files.newInputStream(bestand)) {
            return new Bewaarlezer(bestand.toString()).readOnTopOf(basis, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String bestand) {
        return Optional.ofNullable(Bewaartermijnen.class.getResourceAsStream(bestand))
                .orElseThrow(() -> new IllegalStateException("Not on the class path: " + bestand));
    }
}
