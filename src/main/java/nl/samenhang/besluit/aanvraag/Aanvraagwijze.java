package nl.samenhang.besluit.aanvraag;

/** How somebody applied: always in writing (Awb art. 4:1). */
public enum Aanvraagwijze {
    /** The report of the inquiry, signed (Wmo art. 2.3.5 lid 1). */
    VERSLAG,
    FORMULIER,
    BRIEF,
    /** Sent electronically, by a way that the municipality opened for it (Awb art. 2:13). */
    ELEKTRONISCH
}
