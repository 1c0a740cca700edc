package nl.samenhang.mensen.privacyverzoek;

/** How far a request is. */
public enum Verzoekstatus {
    OPEN,
    /** Decided by one; a second has to sign before anything is destroyed. */
    TE_TEKENEN,
    BESLOTEN,
    INGETROKKEN;

    public boolean isOpen() {
        return this == OPEN || this == TE_TEKENEN;
    }
}
