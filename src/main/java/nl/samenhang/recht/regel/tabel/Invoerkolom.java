package nl.samenhang.recht.regel.tabel;

/**
 * What a table asks.
 *
 * @param naam the name by which it is passed, such as {@code leeftijd}
 * @param label the question in Dutch, for who opens the file in another tool
 */
public record Invoerkolom(String naam, String label, Domein domein) {}
