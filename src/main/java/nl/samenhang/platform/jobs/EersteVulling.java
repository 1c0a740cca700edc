package nl.samenhang.platform.jobs;

import java.util.List;

/**
 * Fills an empty database of the demo with something to look at, before the first page is served.
 */
public interface EersteVulling {

    /** Whether nothing is there yet. */
    boolean isNeeded();

    /** Makes everything. A crash half-way must leave {@link #isNeeded()} true. */
    void fill();

    /** Who can log in, for the terminal: name, password and part. */
    List<Demoaccount> accounts();

    /** An account of the demo and whose part one plays with it. */
    record Demoaccount(String gebruikersnaam, String wachtwoord, String wie) {}
}
