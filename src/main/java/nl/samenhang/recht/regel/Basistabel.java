package nl.samenhang.recht.regel;

import java.util.List;
import java.util.Optional;
import nl.samenhang.recht.regel.dmn.Dmnschrijver;
import nl.samenhang.recht.regel.tabel.Proef;
import nl.samenhang.recht.regel.tabel.Regeltabel;
import nl.samenhang.recht.regel.tabel.Rijkiezer;
import nl.samenhang.recht.regel.tabel.Tabelkop;

/**
 * A version of a table that the house brings.
 *
 * @param bestand the file it was read from
 * @param dmn the text of the file
 * @param proeven the cases that stand beside it
 */
public record Basistabel(
        String bestand, String dmn, Regelversie versie, Rijkiezer kiezer, List<Proef> proeven) {

    public Regeltabel tabel() {
        return kiezer.tabel();
    }

    /** The same table as a model for one with this name; without its cases, which are of itself. */
    Basistabel as(String sleutel) {
        var kop = tabel().kop();
        var ander =
                new Regeltabel(
                        new Tabelkop(
                                sleutel,
                                kop.naam(),
                                kop.vraag(),
                                kop.trefwijze(),
                                kop.van(),
                                kop.tot(),
                                kop.wet(),
                                kop.bron(),
                                kop.vrij()),
                        tabel().invoer(),
                        tabel().uitvoer(),
                        tabel().rijen());
        var tekst = Dmnschrijver.write(ander.ontwerp());
        return new Basistabel(
                bestand,
                tekst,
                new Regelversie(sleutel, kop.van(), Optional.empty(), Vingerafdruk.of(tekst)),
                Rijkiezer.of(ander),
                List.of());
    }

    /** The day before which it ends; empty when that is not known. */
    public Optional<java.time.LocalDate> tot() {
        return tabel().kop().tot();
    }
}
