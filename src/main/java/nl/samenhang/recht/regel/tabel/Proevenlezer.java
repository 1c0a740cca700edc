package nl.samenhang.recht.regel.tabel;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.Reader;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads the cases beside a table: a CSV with {@code proef}, {@code case} and {@code bron}, then all
 * inputs and outputs by their names. Of a table with more rows the outcomes stand apart with {@code
 * |}.
 */
public final class Proevenlezer {

    private static final List<String> VAST = List.of("proef", "case", "bron");

    private final Regeltabel tabel;

    public Proevenlezer(Regeltabel tabel) {
        this.tabel = tabel;
    }

    /** The cases in the order of the file. */
    public List<Proef> readAll(Reader csv) {
        try (var lines = CsvReader.builder().ofNamedCsvRecord(csv)) {
            return lines.stream().map(this::proef).toList();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Proef proef(NamedCsvRecord line) {
        if (!new HashSet<>(line.getHeader()).equals(header())) {
            throw new IllegalArgumentException("The columns must be " + header());
        }
        var invoer = new LinkedHashMap<String, Object>();
        tabel.invoer().forEach(k -> invoer.put(k.naam(), waarde(k, line)));
        return new Proef(
                Map.of("nl", line.getField("proef"), "en", line.getField("case")),
                line.getField("bron"),
                invoer,
                tabel.uitvoer().stream()
                        .collect(
                                Collectors.toMap(
                                        Uitvoerkolom::naam,
                                        k -> List.of(line.getField(k.naam()).split("\\|")))));
    }

    private static Object waarde(Invoerkolom kolom, NamedCsvRecord line) {
        var tekst = line.getField(kolom.naam());
        return kolom.domein()
                .lees(kolom.domein() instanceof Domein.Keuze ? '"' + tekst + '"' : tekst)
                .filter(kolom.domein()::bevat)
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "Line %d: %s is no value of %s"
                                                .formatted(
                                                        line.getStartingLineNumber(),
                                                        tekst,
                                                        kolom.naam())));
    }

    private Set<String> header() {
        return Stream.of(
                        VAST.stream(),
                        tabel.invoer().stream().map(Invoerkolom::naam),
                        tabel.uitvoer().stream().map(Uitvoerkolom::naam))
                .flatMap(s -> s)
                .collect(Collectors.toSet());
    }
}
