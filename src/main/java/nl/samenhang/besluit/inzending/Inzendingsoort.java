package nl.samenhang.besluit.inzending;

import nl.samenhang.besluit.aanvraag.Aanvraag;
import nl.samenhang.besluit.aanvraag.Aanvraagstatus;

/** What a resident can send, and about which applications. */
public enum Inzendingsoort {
    /** Asks for help with a decision (Awb art. 4:1). */
    AANVRAAG,
    /** What we asked for, or what the applicant wants to add (Awb art. 4:5). */
    AANVULLING,
    /** Takes an application back. */
    INTREKKING,
    /** Disagrees with a decision (Awb art. 6:4). */
    BEZWAAR,
    /** Says that we are late (Awb art. 4:17 lid 3). */
    INGEBREKESTELLING,
    /** Anything else. */
    ANDERS;

    /** Whether it is about an application that exists. */
    public boolean isAboutAanvraag() {
        return this != AANVRAAG && this != ANDERS;
    }

    /**
     * Whether it can be about this application: an objection follows a decision, a withdrawal goes
     * before it, and what is added or says that we are late is about what still waits for us.
     *
     * @param wacht whether the application, or an objection to what was decided on it, is open
     */
    boolean fits(Aanvraag aanvraag, boolean wacht) {
        return switch (this) {
            case BEZWAAR -> aanvraag.status() == Aanvraagstatus.BESLOTEN;
            case INTREKKING -> aanvraag.isOpen() && !aanvraag.isAmbtshalve();
            case AANVULLING, INGEBREKESTELLING -> wacht;
            case AANVRAAG, ANDERS -> false;
        };
    }

    /** The key of what it is called. */
    public String sleutel() {
        return "inzending.soort." + name();
    }
}
