package nl.samenhang.recht.regel.tabel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A decision table without mistakes: complete, and without rows that contradict each other. */
public record Regeltabel(
        Tabelkop kop, List<Invoerkolom> invoer, List<Uitvoerkolom> uitvoer, List<Rij> rijen) {

    /** By which it is asked for. */
    public String sleutel() {
        return kop.sleutel();
    }

    /** The place of an input. */
    public int plaats(String kolom) {
        return IntStream.range(0, invoer.size())
                .filter(i -> invoer.get(i).naam().equals(kolom))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "No input " + kolom + " in " + sleutel()));
    }

    /** The place of an output. */
    public int uitvoerplaats(String kolom) {
        return IntStream.range(0, uitvoer.size())
                .filter(i -> uitvoer.get(i).naam().equals(kolom))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "No output " + kolom + " in " + sleutel()));
    }

    /** Why a row answers what it does, as a code. */
    public String reden(Rij rij) {
        return (String) rij.uitkomsten().get(uitvoerplaats(Uitvoerkolom.REDEN));
    }

    /** What a row answers, by output. */
    public Map<String, Object> answers(Rij rij) {
        var result = new LinkedHashMap<String, Object>();
        for (var i = 0; i < uitvoer.size(); i++) {
            result.put(uitvoer.get(i).naam(), rij.uitkomsten().get(i));
        }
        return result;
    }

    /** The table as it is written, to change it. */
    public Ontwerp ontwerp() {
        return new Ontwerp(kop, invoer, uitvoer, rijen.stream().map(this::ontwerp).toList());
    }

    private Ontwerp.Ontwerprij ontwerp(Rij rij) {
        return new Ontwerp.Ontwerprij(
                rij.condities().stream().map(Conditie::tekst).toList(),
                IntStream.range(0, uitvoer.size())
                        .mapToObj(i -> uitvoer.get(i).domein().schrijf(rij.uitkomsten().get(i)))
                        .toList(),
                rij.artikel());
    }
}
