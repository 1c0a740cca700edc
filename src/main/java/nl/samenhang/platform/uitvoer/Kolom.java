package nl.samenhang.platform.uitvoer;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;

/**
 * What happens to one column when a row travels.
 *
 * @param verplicht whether a row without it cannot be
 * @param langst the most characters of a text; 0 where it is no text
 * @param bij what more there is to know: the table that a row points at, the words of a list, or
 *     why a column stays
 */
public record Kolom(String naam, Soort soort, boolean verplicht, int langst, String bij) {

    private static final int LANG = 20_000;

    /** How a value is written in a package. */
    public enum Soort {
        /** The id of the row; here it gets another. */
        SLEUTEL,
        TEKST,
        TEKSTEN,
        /** A word of a fixed list. */
        CODE,
        CODES,
        DAG,
        MOMENT,
        JA_NEE,
        /** From a day until the first day that is no longer part of it. */
        PERIODE,
        /** A person in the package. */
        PERSOON,
        PERSONEN,
        /** A row in the package. */
        RIJ,
        DOCUMENT,
        /** Three columns that say who: soort, id and naam. */
        PARTIJ,
        /** The name of an employee, with the municipality where they work. */
        NAAM,
        /** The thing that a line tells of; here it points at that thing, or at nothing. */
        ONDERWERP,
        /** The file itself: not written, known to who takes it in. */
        DOSSIER,
        /** Who wrote it down: not written, here it is who takes it in. */
        WIE,
        /** Does not travel. */
        BLIJFT
    }

    public static Kolom sleutel() {
        return new Kolom("id", Soort.SLEUTEL, true, 0, "");
    }

    public static Kolom dossier() {
        return new Kolom("gezin", Soort.DOSSIER, true, 0, "");
    }

    public static Kolom tekst(String naam, int langst) {
        return new Kolom(naam, Soort.TEKST, true, langst, "");
    }

    /** A long text without a limit of its own. */
    public static Kolom tekst(String naam) {
        return tekst(naam, LANG);
    }

    /** One of these words. */
    public static Kolom code(String naam, Collection<String> woorden) {
        return new Kolom(naam, Soort.CODE, true, LANG, String.join(", ", woorden));
    }

    /** Some of these words. */
    public static Kolom codes(String naam, Collection<String> woorden) {
        return new Kolom(naam, Soort.CODES, true, LANG, String.join(", ", woorden));
    }

    /** The words of a list that is an enum. */
    public static <E extends Enum<E>> List<String> woorden(Class<E> lijst) {
        return EnumSet.allOf(lijst).stream().map(Enum::name).toList();
    }

    public static Kolom naam(String naam) {
        return new Kolom(naam, Soort.NAAM, true, 300, "");
    }

    public static Kolom rij(String naam, String tabel) {
        return new Kolom(naam, Soort.RIJ, true, 0, tabel);
    }

    public static Kolom of(String naam, Soort soort) {
        return new Kolom(naam, soort, true, LANG, "");
    }

    /** Stays behind, with the reason. */
    public static Kolom blijft(String naam, String reden) {
        return new Kolom(naam, Soort.BLIJFT, false, 0, reden);
    }

    /** The same column, that may be empty. */
    public Kolom magLeeg() {
        return new Kolom(naam, soort, false, langst, bij);
    }

    /** Whether this word is on the list; any word is where there is no list. */
    boolean knows(String woord) {
        return (soort != Soort.CODE && soort != Soort.CODES)
                || List.of(bij.split(", ")).contains(woord);
    }

    /** Whether it stands in a package. */
    public boolean reist() {
        return soort != Soort.DOSSIER && soort != Soort.WIE && soort != Soort.BLIJFT;
    }
}
