package nl.samenhang.recht.bewaring;

/**
 * How much was destroyed by one rule.
 *
 * @param aantal things such as files
 * @param rijen rows in the database
 */
public record Uitkomst(String soort, int aantal, long rijen) {}
