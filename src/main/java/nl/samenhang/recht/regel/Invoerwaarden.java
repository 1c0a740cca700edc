package nl.samenhang.recht.regel;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import nl.samenhang.recht.regel.tabel.Invoerkolom;
import nl.samenhang.recht.regel.tabel.Regeltabel;

/** What goes into a table: exactly the inputs that it asks, each with one of its values. */
final class Invoerwaarden {

    private Invoerwaarden() {}

    /** In the order of the table. */
    static Object[] of(Regeltabel tabel, Map<String, ?> invoer) {
        var onbekend =
                invoer.keySet().stream()
                        .filter(
                                naam ->
                                        tabel.invoer().stream()
                                                .noneMatch(k -> k.naam().equals(naam)))
                        .toList();
        if (!onbekend.isEmpty()) {
            throw new IllegalArgumentException(tabel.sleutel() + " does not ask " + onbekend);
        }
        return tabel.invoer().stream().map(kolom -> waarde(tabel, kolom, invoer)).toArray();
    }

    private static Object waarde(Regeltabel tabel, Invoerkolom kolom, Map<String, ?> invoer) {
        var gegeven =
                switch (invoer.get(kolom.naam())) {
                    case Enum<?> code -> code.name();
                    case Integer getal -> BigDecimal.valueOf(getal);
                    case Long getal -> BigDecimal.valueOf(getal);
                    case null ->
                            throw new IllegalArgumentException(
                                    tabel.sleutel() + " needs " + kolom.naam());
                    case Object anders -> anders;
                };
        if (!kolom.domein().bevat(gegeven)) {
            throw new IllegalArgumentException(
                    "Not a value of " + kolom.naam() + " in " + tabel.sleutel());
        }
        return gegeven;
    }

    /** As they are kept: each value as FEEL writes it. */
    static Map<String, String> kept(Regeltabel tabel, Object[] waarden) {
        var result = new LinkedHashMap<String, String>();
        IntStream.range(0, waarden.length)
                .forEach(
                        i -> {
                            var kolom = tabel.invoer().get(i);
                            result.put(kolom.naam(), kolom.domein().schrijf(waarden[i]));
                        });
        return result;
    }

    /** As they were kept, in the order of the table. */
    static Object[] ofKept(Regeltabel tabel, Map<String, String> bewaard) {
        return tabel.invoer().stream()
                .map(k -> k.domein().lees(bewaard.getOrDefault(k.naam(), "")).orElseThrow())
                .toArray();
    }
}
