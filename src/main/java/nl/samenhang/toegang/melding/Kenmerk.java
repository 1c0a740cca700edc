package nl.samenhang.toegang.melding;

/**
 * Why a melding may not be a real one. It is kept and marked, never thrown away: a person decides.
 */
public enum Kenmerk {
    /** A field that people do not see was filled in. */
    VERBORGEN_VELD,
    /** Sent faster than somebody can type. */
    TE_SNEL,
    /** Not sent from our own form, or from one of another start of the application. */
    ONBEKEND_FORMULIER,
    /** Many from one address in a short time. */
    VEEL_TEGELIJK,
    /** Many links in the text. */
    VEEL_LINKS
}
