package nl.samenhang.recht.regel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.Wet;
import nl.samenhang.platform.web.Texts;
import nl.samenhang.recht.regel.tabel.Domein;
import nl.samenhang.recht.regel.tabel.Invoerkolom;
import nl.samenhang.recht.regel.tabel.Ontwerp;
import nl.samenhang.recht.regel.tabel.Ontwerp.Ontwerprij;
import nl.samenhang.recht.regel.tabel.Tabelkop;
import nl.samenhang.recht.regel.tabel.Trefwijze;
import nl.samenhang.recht.regel.tabel.Uitvoerkolom;

/** Small tables to make mistakes in. */
public final class Regelfixture {

    private Regelfixture() {}

    /** What the house brings. */
    public static Basistabellen basistabellen() {
        var texts = new Texts();
        return new Basistabellen(new Redenen(texts), texts);
    }

    public static Invoerkolom janee(String naam) {
        return new Invoerkolom(naam, naam, new Domein.Janee());
    }

    public static Invoerkolom keuze(String naam, String... codes) {
        return new Invoerkolom(naam, naam, new Domein.Keuze(List.of(codes)));
    }

    public static Invoerkolom getal(String naam, int van, int tot) {
        return new Invoerkolom(
                naam, naam, new Domein.Getal(BigDecimal.valueOf(van), BigDecimal.valueOf(tot)));
    }

    /** Rows as {@code "- | >= 18 | A"}: the conditions, then the code that comes out. */
    public static Ontwerp tabel(Trefwijze trefwijze, List<Invoerkolom> invoer, String... rijen) {
        return new Ontwerp(
                new Tabelkop(
                        "proeftabel",
                        "Proeftabel",
                        "Wat komt eruit?",
                        trefwijze,
                        LocalDate.of(2026, 1, 1),
                        Optional.empty(),
                        Wet.GEEN,
                        "proef",
                        true),
                invoer,
                List.of(
                        new Uitvoerkolom(
                                "uitkomst",
                                "uitkomst",
                                new Domein.Keuze(List.of("A", "B", "C", "D"))),
                        new Uitvoerkolom("reden", "reden", new Domein.Keuze(List.of()))),
                Arrays.stream(rijen).map(Regelfixture::rij).toList());
    }

    private static Ontwerprij rij(String tekst) {
        var cellen = Arrays.stream(tekst.split("\\|")).map(String::strip).toList();
        return new Ontwerprij(
                cellen.subList(0, cellen.size() - 1),
                List.of("\"" + cellen.getLast() + "\"", "\"R_" + cellen.getLast() + "\""),
                "proef");
    }
}
