package nl.samenhang.besluit.beschikking;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.recht.regel.Redenen;
import nl.samenhang.recht.regel.Toepassing;

/**
 * What a table of the law says of a line.
 *
 * @param tabel its key, such as {@code wmo-maatwerk}
 * @param gewijzigd since when the rules are others than those that it was asked by; empty when they
 *     are not
 * @param toepassing what it said last; empty when it was not asked yet
 */
public record Toets(String tabel, Optional<Toepassing> toepassing, Optional<LocalDate> gewijzigd) {

    /** The answers to this output of the rows that counted. */
    public List<String> antwoorden(String uitvoer) {
        return toepassing.stream()
                .flatMap(t -> t.uitkomst().stream())
                .flatMap(rij -> Optional.ofNullable(rij.get(uitvoer)).stream())
                .distinct()
                .toList();
    }

    /** Whether this is among the answers. */
    public boolean zegt(String uitvoer, String waarde) {
        return antwoorden(uitvoer).contains(waarde);
    }

    /** Why, for who works here. */
    public List<Tekst> opScherm() {
        return antwoorden("reden").stream().map(Redenen::scherm).toList();
    }

    /** Why, for the household. */
    public List<Tekst> inBrief() {
        return antwoorden("reden").stream().map(Redenen::brief).toList();
    }
}
