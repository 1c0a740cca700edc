package nl.samenhang.recht.regel.tabel;

/**
 * What a table answers.
 *
 * @param naam such as {@code uitkomst}; {@code reden} holds the codes that become sentences
 * @param label in Dutch, for who opens the file in another tool
 */
public record Uitvoerkolom(String naam, String label, Domein domein) {

    /** The column that every table has: why. */
    public static final String REDEN = "reden";

    /** Whether it holds the reason. */
    public boolean isReden() {
        return naam.equals(REDEN);
    }
}
