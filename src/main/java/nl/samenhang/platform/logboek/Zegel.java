package nl.samenhang.platform.logboek;

import java.time.Instant;

/**
 * A seal on lines of the log, as somebody keeps it elsewhere.
 *
 * @param nr counts from 1 in each municipality
 * @param aantal how many lines it is about
 * @param hash SHA-256 over the seal before it, its own head and its lines, in hexadecimal
 */
public record Zegel(long nr, int aantal, Instant gezegeld, String hash) {

    /** In the form that the check accepts as an anchor. */
    public Anker anker() {
        return new Anker(nr, hash);
    }
}
