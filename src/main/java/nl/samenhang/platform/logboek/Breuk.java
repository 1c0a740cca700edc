package nl.samenhang.platform.logboek;

import java.util.Optional;
import java.util.UUID;

/**
 * Where the log is not as it was written.
 *
 * @param zegel in or just before which seal
 * @param regel the id of the line; empty when it is about the seal itself
 */
public record Breuk(long zegel, Soort soort, Optional<UUID> regel) {

    /** What happened to it. */
    public enum Soort {
        REGEL_GEWIJZIGD,
        REGEL_VERWIJDERD,
        REGEL_TOEGEVOEGD,
        ZEGEL_GEWIJZIGD,
        ZEGEL_VERWIJDERD,
        /** The seal that was kept elsewhere is another one, or is not there. */
        ANKER_ANDERS
    }

    static Breuk seal(long zegel, Soort soort) {
        return new Breuk(zegel, soort, Optional.empty());
    }
}
