package nl.samenhang.besluit.aanvraag;

import java.util.List;

/** How a decision was asked for: new help always in writing (Awb art. 4:1). */
public enum Aanvraagwijze {
    /** The report of the inquiry, signed (Wmo art. 2.3.5 lid 1). */
    VERSLAG,
    FORMULIER,
    BRIEF,
    /** Sent electronically, by a way that the municipality opened for it (Awb art. 2:13). */
    ELEKTRONISCH,
    /**
     * Said, and written down by us: what cannot wait, or is about help that runs, needs no paper.
     */
    MONDELING,
    /** Nobody asked: the municipality began it (Awb art. 4:8). */
    AMBTSHALVE;

    /** The ways in which a household asks for new help; spoken only when that cannot wait. */
    public static List<Aanvraagwijze> nieuw() {
        return List.of(VERSLAG, FORMULIER, BRIEF, ELEKTRONISCH, MONDELING);
    }
}
