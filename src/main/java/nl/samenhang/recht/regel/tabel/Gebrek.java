package nl.samenhang.recht.regel.tabel;

import java.util.List;
import java.util.stream.Stream;
import nl.samenhang.kernel.Tekst;

/**
 * What is wrong with a table.
 *
 * @param rij the number of the row, from 1; 0 when it is about the table
 * @param woorden what the sentence about it names
 */
public record Gebrek(Soort soort, int rij, List<String> woorden) {

    /** The kinds; each is a sentence in the language bundle. */
    public enum Soort {
        /** Not in the form of DMN that we read. */
        VORM,
        /** A column with a name that the house has no question for. */
        ONBEKENDE_INVOER,
        /** A cell outside the part of FEEL in use. */
        ONLEESBAAR,
        /** A value that the column does not have. */
        ONBEKENDE_WAARDE,
        /** A reason without a sentence in both languages. */
        ONBEKENDE_REDEN,
        /** A row that does not say where the law or policy says so. */
        GEEN_ARTIKEL,
        /** Two rows that count at once. */
        OVERLAP,
        /** Something that no row answers. */
        GAT,
        /** A row that never counts. */
        NOOIT,
        /** More rows than anybody reads. */
        TE_VEEL_RIJEN,
        /** Days on which no version counts, or two. */
        DATUMS
    }

    static Gebrek of(Soort soort, int rij, Object... woorden) {
        return new Gebrek(soort, rij, Stream.of(woorden).map(String::valueOf).toList());
    }

    /** What is wrong with the table itself. */
    public static Gebrek ofTabel(Soort soort, Object... woorden) {
        return of(soort, 0, woorden);
    }

    /** The sentence about it: the number of the row first. */
    public Tekst tekst() {
        return Tekst.of(
                "regel.gebrek." + soort,
                Stream.concat(Stream.of((Object) rij), woorden.stream()).toArray());
    }
}
