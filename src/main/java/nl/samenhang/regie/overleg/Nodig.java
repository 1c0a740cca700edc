package nl.samenhang.regie.overleg;

/**
 * An expertise that has to be at the table, and why.
 *
 * @param reden the code of the reason, a sentence on screen
 * @param artikel where the law or the policy says so
 */
public record Nodig(Deskundigheid deskundigheid, String reden, String artikel) {}
