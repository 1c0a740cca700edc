package nl.samenhang.platform.uitvoer;

import java.util.List;

/**
 * How the rows of one table travel.
 *
 * @param tabel the table, such as {@code gezinsplan.doel}
 * @param bestand the name of its file in a package, without ending
 * @param over SQL on {@code t} that gives the persons whom a row is about as {@code uuid[]}: empty
 *     for the whole family, null for what says nothing about anybody by itself
 * @param alleen SQL on {@code t} that tells which rows can travel at all
 */
public record Uitvoertabel(
        String tabel, String bestand, String over, String alleen, List<Kolom> kolommen) {

    /** For rows that say nothing about anybody by themselves. */
    public static final String NIEMAND = "null::uuid[]";

    /** For rows that are about the whole family. */
    public static final String GEZIN = "'{}'::uuid[]";

    public Uitvoertabel {
        kolommen = List.copyOf(kolommen);
    }

    public Uitvoertabel(String tabel, String bestand, String over, List<Kolom> kolommen) {
        this(tabel, bestand, over, "true", kolommen);
    }
}
