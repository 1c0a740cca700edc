package nl.samenhang.platform.security;

/** Somebody opens more pages than a person reads. */
public class TeSnel extends RuntimeException {

    private final boolean first;

    TeSnel(boolean first) {
        this.first = first;
    }

    /** Whether this is the first time in a minute; that one gets a line in the log. */
    public boolean isFirst() {
        return first;
    }
}
