package nl.samenhang.recht.regel.tabel;

/** A table that cannot be decided over columns; says which table, and which cell or input. */
public class Kolomweigering extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Kolomweigering(String tabel, String plek, String wat) {
        super("%s, %s: %s".formatted(tabel, plek, wat));
    }

    /** A cell of a row; rows count from 1. */
    public static Kolomweigering ofCel(String tabel, int rij, String kolom, String wat) {
        return new Kolomweigering(tabel, "row %d, %s".formatted(rij, kolom), wat);
    }
}
