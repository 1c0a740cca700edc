package nl.samenhang.platform.security;

import java.time.Instant;

/**
 * The mark by which a browser is known from which an account logged in before. Who guesses
 * passwords elsewhere has no such mark, and so cannot make its owner wait (OWASP, device cookies).
 * It opens nothing by itself.
 */
public interface Browsermerk {

    /** A new mark for the browser in which this account logged in. */
    String issue(String gebruikersnaam, Instant now);

    /** Whether this is a mark of ours, for this account, and not too old. */
    boolean isOf(String gebruikersnaam, String merk, Instant now);
}
