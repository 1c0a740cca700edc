package nl.samenhang.kernel;

/**
 * A law by which people are guided and by which no help is granted here, so that no decision and no
 * other table knows it; {@link Wet} names the laws of help.
 */
public enum Begeleidingswet {
    /** Wet inburgering 2021. */
    INBURGERING,
    /** Wet hersteloperatie toeslagen. */
    HERSTEL
}
