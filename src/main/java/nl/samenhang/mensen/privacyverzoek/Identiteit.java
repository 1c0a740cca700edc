package nl.samenhang.mensen.privacyverzoek;

/** How we know who asks (AVG art. 12 lid 6). */
public enum Identiteit {
    /** Logged in with an own account. */
    INLOG,
    /** A valid document was shown. */
    IDENTITEITSBEWIJS,
    /** Somebody here knows the person. */
    BEKEND
}
