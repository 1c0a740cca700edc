package nl.samenhang.recht.regel.web;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.samenhang.recht.regel.tabel.Domein;
import nl.samenhang.recht.regel.tabel.Invoerkolom;
import nl.samenhang.recht.regel.tabel.Regeltabel;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;

/** What somebody filled in to try a table; the fields are those that the table asks. */
final class Proefinvoer {

    private final Map<String, Object> waarden = new LinkedHashMap<>();
    private final BindingResult fouten;

    private Proefinvoer(BindingResult fouten) {
        this.fouten = fouten;
    }

    /** What is missing or no answer is added to the errors. */
    static Map<String, Object> read(
            Regeltabel tabel, Map<String, String> getypt, BindingResult fouten) {
        var result = new Proefinvoer(fouten);
        tabel.invoer().forEach(kolom -> result.read(kolom, getypt.getOrDefault(kolom.naam(), "")));
        return result.waarden;
    }

    private void read(Invoerkolom kolom, String tekst) {
        var schoon = tekst.strip().replace(',', '.');
        var feel = kolom.domein() instanceof Domein.Keuze ? '"' + schoon + '"' : schoon;
        kolom.domein()
                .lees(feel)
                .filter(kolom.domein()::bevat)
                .ifPresentOrElse(
                        waarde -> waarden.put(kolom.naam(), waarde),
                        () -> fouten.addError(fout(kolom)));
    }

    private static FieldError fout(Invoerkolom kolom) {
        return switch (kolom.domein()) {
            case Domein.Getal getal ->
                    Fouten.of(
                            kolom.naam(),
                            "regel.proberen.fout.getal",
                            getal.van().toPlainString(),
                            getal.tot().toPlainString());
            case Domein.Janee _, Domein.Keuze _ ->
                    Fouten.of(kolom.naam(), "regel.proberen.fout.keuze");
        };
    }
}
