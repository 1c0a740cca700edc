package nl.samenhang.platform.security;

import nl.samenhang.kernel.MedewerkerId;

/**
 * Knows with what employees prove for the second time who they are; the room of the accounts
 * implements it. Works in the municipality of the context.
 */
public interface TweedeFactoren {

    /** Whether the account of this name has a second factor. */
    boolean has(String gebruikersnaam);

    /** Whether the account of an employee has a second factor. */
    boolean has(MedewerkerId medewerker);

    /** Ends all second factors of an employee, running sessions included. */
    void reset(MedewerkerId medewerker);
}
