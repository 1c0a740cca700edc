package nl.samenhang.besluit.keuze;

/** What is due of the message to the organisation that was chosen. Nothing sends it yet. */
public enum Berichtstand {
    /** It can go. */
    KLAAR,
    /** It can go once the decision is there. */
    WACHT_OP_BESLUIT,
    /** It is no longer due. */
    VERVALLEN
}
