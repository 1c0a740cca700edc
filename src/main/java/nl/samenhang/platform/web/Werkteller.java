package nl.samenhang.platform.web;

/**
 * Counts what waits for the logged-in employee, for the number behind "Mijn werk" on every page.
 */
@FunctionalInterface
public interface Werkteller {

    int count();
}
