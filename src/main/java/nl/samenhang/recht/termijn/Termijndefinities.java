package nl.samenhang.recht.termijn;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.samenhang.kernel.Gemeentecode;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The definitions per municipality: ours, and on top of them {@code
 * <folder>/<gemeente>/termijnen.json} where a municipality has its own. Read and checked once, at
 * the start.
 */
@Component
public class Termijndefinities {

    private static final String BESTAND = "termijnen.json";

    private final Termijnenboek basis;
    private final Map<String, Termijnenboek> eigen;
    private final Werkkalender kalender;

    Termijndefinities(@Value("${samenhang.configuratie:}") String configuratie) throws IOException {
        try (var in = open("/definitions/" + BESTAND)) {
            basis = new Termijnenlezer("definitions/" + BESTAND).readAll(in);
        }
        eigen = configuratie.isBlank() ? Map.of() : readFolder(Path.of(configuratie));
        kalender = new Werkkalender(basis.gelijkgesteld());
    }

    /** What counts in this municipality. */
    public Termijnenboek of(Gemeentecode gemeente) {
        return Optional.ofNullable(eigen.get(gemeente.code())).orElse(basis);
    }

    /** Whether the municipality replaced this definition by its own. */
    public boolean isEigen(Gemeentecode gemeente, Termijndefinitie definitie) {
        return of(gemeente) != basis && !basis.definities().contains(definitie);
    }

    /** The working days, the same in the whole country. */
    public Werkkalender kalender() {
        return kalender;
    }

    private Map<String, Termijnenboek> readFolder(Path folder) throws IOException {
        var result = new TreeMap<String, Termijnenboek>();
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

    private Termijnenboek readOne(Path bestand) {
        try (var in = Files.newInputStream(bestand)) {
            return new Termijnenlezer(bestand.toString()).readOnTopOf(basis, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String bestand) {
        return Optional.ofNullable(Termijndefinities.class.getResourceAsStream(bestand))
                .orElseThrow(() -> new IllegalStateException("Not on the class path: " + bestand));
    }
}
