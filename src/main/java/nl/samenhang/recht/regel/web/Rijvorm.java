package nl.samenhang.recht.regel.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.samenhang.platform.web.FormState;
import nl.samenhang.recht.regel.tabel.Conditie;
import nl.samenhang.recht.regel.tabel.Domein;
import nl.samenhang.recht.regel.tabel.Ontwerp;
import nl.samenhang.recht.regel.tabel.Ontwerp.Ontwerprij;

/**
 * A row as a form: yes, no or either; the answers that fit; and numbers as they are written in a
 * table. A cell that means the same as before keeps its words.
 */
final class Rijvorm {

    static final String ALS = "als-";
    static final String DAN = "dan-";
    static final String ARTIKEL = "artikel";

    private Rijvorm() {}

    /** What the form shows for a row. */
    static FormState state(Ontwerp ontwerp, Ontwerprij rij) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (var i = 0; i < ontwerp.invoer().size(); i++) {
            var kolom = ontwerp.invoer().get(i);
            values.put(ALS + kolom.naam(), shown(kolom.domein(), rij.condities().get(i)));
        }
        for (var i = 0; i < ontwerp.uitvoer().size(); i++) {
            values.put(
                    DAN + ontwerp.uitvoer().get(i).naam(),
                    List.of(rij.uitkomsten().get(i).replace("\"", "")));
        }
        values.put(ARTIKEL, List.of(rij.artikel()));
        return FormState.of(values);
    }

    private static List<String> shown(Domein domein, String cel) {
        return switch (domein) {
            case Domein.Janee _ -> {
                var past = fitting(List.of(true, false), domein, cel);
                yield List.of(past.size() == 1 ? past.getFirst().toString() : Conditie.ALLES);
            }
            case Domein.Keuze keuze -> {
                var past = fitting(keuze.waarden(), domein, cel);
                yield past.size() == keuze.waarden().size() ? List.of() : past;
            }
            case Domein.Getal _ -> List.of(cel);
        };
    }

    private static <T> List<T> fitting(List<T> waarden, Domein domein, String cel) {
        return Conditie.of(domein, cel)
                .map(conditie -> waarden.stream().filter(conditie::bevat).toList())
                .orElse(waarden);
    }

    /** The row that was sent, not judged yet. */
    static Ontwerprij read(
            Ontwerp ontwerp, Optional<Ontwerprij> was, Map<String, List<String>> getypt) {
        return new Ontwerprij(
                IntStream.range(0, ontwerp.invoer().size())
                        .mapToObj(
                                i -> {
                                    var kolom = ontwerp.invoer().get(i);
                                    return cel(
                                            kolom.domein(),
                                            was.map(rij -> rij.condities().get(i)),
                                            getypt.getOrDefault(ALS + kolom.naam(), List.of()));
                                })
                        .toList(),
                ontwerp.uitvoer().stream()
                        .map(k -> antwoord(k.domein(), first(getypt, DAN + k.naam())))
                        .toList(),
                first(getypt, ARTIKEL));
    }

    private static String cel(Domein domein, Optional<String> was, List<String> gekozen) {
        var zoals = was.filter(w -> shown(domein, w).equals(gekozen));
        if (zoals.isPresent()) {
            return zoals.get();
        }
        return switch (domein) {
            case Domein.Janee _, Domein.Getal _ ->
                    gekozen.stream().findFirst().map(String::strip).orElse("");
            case Domein.Keuze keuze ->
                    gekozen.isEmpty() || gekozen.containsAll(keuze.waarden())
                            ? Conditie.ALLES
                            : String.join(", ", gekozen.stream().map(keuze::schrijf).toList());
        };
    }

    private static String antwoord(Domein domein, String gekozen) {
        return domein instanceof Domein.Keuze ? domein.schrijf(gekozen) : gekozen;
    }

    private static String first(Map<String, List<String>> getypt, String veld) {
        return getypt.getOrDefault(veld, List.of()).stream().findFirst().orElse("").strip();
    }
}
