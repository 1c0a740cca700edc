package nl.samenhang.besluit.beschikking.web;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.recht.regel.tabel.Domein;
import nl.samenhang.recht.regel.tabel.Regeltabel;

/** Reads the answers to the questions of a table from a form. */
final class Antwoordlezer {

    private Antwoordlezer() {}

    /** Refuses at the first question without an answer that the table knows. */
    static Map<String, Object> read(Regeltabel tabel, Map<String, String> velden) {
        var result = new LinkedHashMap<String, Object>();
        for (var kolom : tabel.invoer()) {
            var waarde =
                    value(kolom.domein(), velden.getOrDefault(kolom.naam(), "").strip())
                            .filter(kolom.domein()::bevat)
                            .orElseThrow(() -> refusal(kolom.naam(), kolom.domein()));
            result.put(kolom.naam(), waarde);
        }
        return result;
    }

    private static Optional<Object> value(Domein domein, String tekst) {
        return switch (domein) {
            case Domein.Keuze _ -> Optional.of(tekst);
            case Domein.Janee janee -> janee.lees(tekst);
            case Domein.Getal getal -> getal.lees(tekst).map(BigDecimal.class::cast);
        };
    }

    private static Refusal refusal(String naam, Domein domein) {
        return switch (domein) {
            case Domein.Getal getal ->
                    new Refusal(
                            naam,
                            Tekst.of(
                                    "beschikking.fout.getal",
                                    getal.van().toPlainString(),
                                    getal.tot().toPlainString()));
            case Domein.Keuze _, Domein.Janee _ ->
                    new Refusal(naam, Tekst.of("beschikking.fout.antwoord"));
        };
    }
}
