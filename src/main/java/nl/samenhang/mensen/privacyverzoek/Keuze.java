package nl.samenhang.mensen.privacyverzoek;

/** What a person decides about one piece. */
public enum Keuze {
    /** It stands in the copy, with the data of others taken out. */
    BEHOUDEN,
    /** It stands in the copy in other words. */
    INKORTEN,
    /** It does not stand in the copy. */
    WEGLATEN,
    /** It is destroyed. */
    VERNIETIGEN,
    /** It is not destroyed. */
    BEWAREN;

    /** Whether this can be said of a piece for a request of this kind. */
    boolean fits(Verzoeksoort soort) {
        return (soort == Verzoeksoort.VERNIETIGING) == (this == VERNIETIGEN || this == BEWAREN);
    }
}
