package nl.samenhang.voorveld.traject;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.samenhang.kernel.Gemeentecode;
import nl.samenhang.recht.doel.Doelbinding;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The programmes per municipality: ours of {@code definitions/trajecten}, and on top of them what
 * stands in {@code <folder>/<gemeente>/trajecten}, where a municipality adds one or has an own
 * version of ours. Read and checked once, at the start.
 */
@Component
public class Programmas {

    private static final String OURS = "classpath*:definitions/trajecten/*.json";
    private static final String FOLDER = "trajecten";

    private final Map<String, Programma> basis;
    private final Map<String, Map<String, Programma>> eigen;

    Programmas(Doelbinding doelbinding, @Value("${samenhang.configuratie:}") String configuratie)
            throws IOException {
        var lezer = new Programmalezer(new Programmacontrole(doelbinding));
        basis = new TreeMap<>();
        for (var bestand : new PathMatchingResourcePatternResolver().getResources(OURS)) {
            try (var in = bestand.getInputStream()) {
                var programma = lezer.read("definitions/trajecten/" + bestand.getFilename(), in);
                basis.put(programma.sleutel(), programma);
            }
        }
        eigen = configuratie.isBlank() ? Map.of() : readFolder(lezer, Path.of(configuratie));
    }

    /** What counts in this municipality, in order of name. */
    public List<Programma> of(Gemeentecode gemeente) {
        var alle = new TreeMap<>(basis);
        alle.putAll(own(gemeente));
        return List.copyOf(alle.values());
    }

    /** One that counts in this municipality. */
    public Optional<Programma> find(Gemeentecode gemeente, String sleutel) {
        return Optional.ofNullable(own(gemeente).get(sleutel))
                .or(() -> Optional.ofNullable(basis.get(sleutel)));
    }

    /** Whether the municipality made or changed it itself. */
    public boolean isEigen(Gemeentecode gemeente, Programma programma) {
        return own(gemeente).containsKey(programma.sleutel());
    }

    private Map<String, Programma> own(Gemeentecode gemeente) {
        return eigen.getOrDefault(gemeente.code(), Map.of());
    }

    private static Map<String, Map<String, Programma>> readFolder(Programmalezer lezer, Path folder)
            throws IOException {
        var result = new TreeMap<String, Map<String, Programma>>();
        try (var gemeenten = Files.newDirectoryStream(folder, Files::isDirectory)) {
            for (var gemeente : gemeenten) {
                if (Files.isDirectory(gemeente.resolve(FOLDER))) {
                    result.put(
                            gemeente.getFileName().toString(),
                            readOne(lezer, gemeente.resolve(FOLDER)));
                }
            }
        }
        return Map.copyOf(result);
    }

    private static Map<String, Programma> readOne(Programmalezer lezer, Path folder)
            throws IOException {
        var result = new TreeMap<String, Programma>();
        try (var bestanden = Files.newDirectoryStream(folder, "*.json")) {
            for (var bestand : bestanden) {
                try (var in = Files.newInputStream(bestand)) {
                    var programma = lezer.read(bestand.toString(), in);
                    result.put(programma.sleutel(), programma);
                }
            }
        }
        return result;
    }
}
