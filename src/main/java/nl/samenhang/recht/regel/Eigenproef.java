package nl.samenhang.recht.regel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.samenhang.platform.web.Texts;
import nl.samenhang.recht.regel.tabel.Domein;
import nl.samenhang.recht.regel.tabel.Proef;
import nl.samenhang.recht.regel.tabel.Regeltabel;

/**
 * A case that a municipality adds to its own table.
 *
 * @param invoer for each input its value, as FEEL writes it
 * @param antwoorden what must come out: for each row that must count the value of each output, as
 *     FEEL writes it
 */
public record Eigenproef(String naam, Map<String, String> invoer, List<List<String>> antwoorden) {

    /** The case for a table with these inputs and outputs. */
    public Proef of(Regeltabel tabel) {
        var waarden = new LinkedHashMap<String, Object>();
        tabel.invoer()
                .forEach(
                        k ->
                                waarden.put(
                                        k.naam(),
                                        read(k.domein(), invoer.getOrDefault(k.naam(), ""))));
        var verwacht = new LinkedHashMap<String, List<String>>();
        IntStream.range(0, tabel.uitvoer().size())
                .forEach(
                        i -> {
                            var kolom = tabel.uitvoer().get(i);
                            verwacht.put(
                                    kolom.naam(),
                                    antwoorden.stream()
                                            .map(a -> read(kolom.domein(), a.get(i)).toString())
                                            .toList());
                        });
        var namen = new LinkedHashMap<String, String>();
        Texts.TALEN.forEach(taal -> namen.put(taal.getLanguage(), naam));
        return new Proef(namen, "", waarden, verwacht);
    }

    private static Object read(Domein domein, String feel) {
        return domein.lees(feel).orElseThrow();
    }
}
