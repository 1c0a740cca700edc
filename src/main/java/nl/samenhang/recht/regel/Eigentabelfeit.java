package nl.samenhang.recht.regel;

import java.time.Instant;
import nl.samenhang.kernel.Tekst;

/**
 * What somebody did with a table of the municipality's own.
 *
 * @param woord what the sentence about it names: the number of a row, a day, a reason
 */
public record Eigentabelfeit(Soort soort, String woord, String doorNaam, Instant op) {

    /** The kinds; each is a sentence in the language bundle. */
    public enum Soort {
        GEMAAKT,
        OMSCHREVEN,
        HERSTELD,
        RIJ_TOEGEVOEGD,
        RIJ_GEWIJZIGD,
        RIJ_VERPLAATST,
        RIJ_VERWIJDERD,
        PROEF_TOEGEVOEGD,
        PROEF_VERWIJDERD,
        AANGEVRAAGD,
        TERUGGENOMEN,
        TERUGGESTUURD,
        GOEDGEKEURD,
        INGETROKKEN
    }

    /** The sentence about it. */
    public Tekst tekst() {
        return Tekst.of("regel.eigen.feit." + soort, woord);
    }
}
