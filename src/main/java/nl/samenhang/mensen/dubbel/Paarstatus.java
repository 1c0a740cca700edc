package nl.samenhang.mensen.dubbel;

/** What somebody said of two who look alike. */
public enum Paarstatus {
    /** Nothing yet. */
    OPEN,
    /** To be looked at again, when more is known. */
    LATER,
    /** Two people; never asked again. */
    ANDERS
}
