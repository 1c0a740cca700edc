package nl.samenhang.besluit.aanvraag;

/** Where an application stands. */
public enum Aanvraagstatus {
    OPEN,
    BESLOTEN,
    INGETROKKEN
}
