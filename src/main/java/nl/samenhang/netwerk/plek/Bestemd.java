package nl.samenhang.netwerk.plek;

/** Whether a place is for everybody; for one sex only with a reason that the law knows. */
public enum Bestemd {
    IEDEREEN,
    VROUWEN,
    MANNEN;

    /** Whether somebody who may go to the other kind of place may come here. */
    boolean takes(Bestemd wie) {
        return this == IEDEREEN || wie == IEDEREEN || this == wie;
    }
}
