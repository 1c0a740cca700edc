package nl.samenhang.platform.web;

/**
 * Counts what waits for the logged-in employee, for the number behind "Mijn werk" on every page.
 */
@FunctionalInterface
public interface Werkteller {

    /** Nobody needs to know how many more than this wait; no further is counted. */
    int MANY = 100;

    /** How many lines wait, {@link #MANY} at most. */
    int count();
}
