package nl.samenhang.platform.security.inlogboek;

/**
 * Recognises what was typed as a name without keeping it: a keyed hash, because a BSN or a password
 * in the wrong field could be found again by trying all of them. The room with the key of the house
 * implements it.
 */
public interface Naamkenmerk {

    /** Sixteen hexadecimal digits, the same for the same name. */
    String of(String getypt);
}
