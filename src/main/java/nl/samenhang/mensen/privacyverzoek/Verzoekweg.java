package nl.samenhang.mensen.privacyverzoek;

/** How a request came in. */
public enum Verzoekweg {
    PORTAAL,
    BRIEF,
    BALIE
}
