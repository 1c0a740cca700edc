package nl.samenhang.recht.regel;

import java.util.List;
import java.util.Optional;
import nl.samenhang.recht.regel.tabel.Proef;
import nl.samenhang.recht.regel.tabel.Regeltabel;
import nl.samenhang.recht.regel.tabel.Rijkiezer;

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

    /** The day before which it ends; empty when that is not known. */
    public Optional<java.time.LocalDate> tot() {
        return tabel().kop().tot();
    }
}
