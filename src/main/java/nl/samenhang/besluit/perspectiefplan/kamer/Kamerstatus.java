package nl.samenhang.besluit.perspectiefplan.kamer;

/** Whether a room can be chosen. */
public enum Kamerstatus {
    VRIJ,
    GERESERVEERD,
    /** No longer offered. */
    WEG
}
