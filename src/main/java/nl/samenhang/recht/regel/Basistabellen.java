package nl.samenhang.recht.regel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.samenhang.platform.web.Texts;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The tables that the house brings: {@code definitions/regels/<tabel>.<van>.dmn} with its cases in
 * the CSV beside it. Read and checked at the start; a file with a mistake stops it.
 */
@Component
public class Basistabellen {

    private static final String BESTANDEN = "classpath*:definitions/regels/*.dmn";

    private final Map<String, List<Basistabel>> tabellen;

    Basistabellen(Redenen redenen, Texts texts) {
        this.tabellen = read(new Basislezer(redenen, texts));
    }

    private static Map<String, List<Basistabel>> read(Basislezer lezer) {
        try {
            var result = new TreeMap<String, List<Basistabel>>();
            for (var bestand : new PathMatchingResourcePatternResolver().getResources(BESTANDEN)) {
                var tabel = lezer.read(bestand, beside(bestand));
                result.merge(
                        tabel.versie().tabel(),
                        List.of(tabel),
                        (een, ander) -> Stream.concat(een.stream(), ander.stream()).toList());
            }
            result.replaceAll((_, versies) -> lezer.inOrder(versies));
            return result;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Resource beside(Resource bestand) throws IOException {
        var naam = Optional.ofNullable(bestand.getFilename()).orElseThrow();
        return bestand.createRelative(naam.replace(".dmn", ".csv"));
    }

    /** The names of the tables, in order. */
    public Collection<String> sleutels() {
        return tabellen.keySet();
    }

    /**
     * All versions of a table, the first one first; none when there is no such table. What stands
     * after a full stop is a table that a municipality makes by the model of the one before it.
     */
    public List<Basistabel> versies(String tabel) {
        var punt = tabel.indexOf('.');
        if (punt < 0) {
            return tabellen.getOrDefault(tabel, List.of());
        }
        return tabellen.getOrDefault(tabel.substring(0, punt), List.of()).stream()
                .map(versie -> versie.as(tabel))
                .toList();
    }

    /** The version that begins on this day. */
    public Optional<Basistabel> versie(String tabel, LocalDate van) {
        return versies(tabel).stream().filter(v -> v.versie().van().equals(van)).findFirst();
    }

    /** What counts on this day; empty before the first version. */
    public Optional<Basistabel> find(String tabel, LocalDate dag) {
        return versies(tabel).stream().filter(v -> v.tabel().kop().geldt(dag)).findFirst();
    }
}
