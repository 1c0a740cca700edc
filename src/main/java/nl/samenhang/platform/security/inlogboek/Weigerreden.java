package nl.samenhang.platform.security.inlogboek;

/** Why somebody did not come in. */
public enum Weigerreden {
    /** No account that is in use has this name, or is linked to this person. */
    GEEN_ACCOUNT,
    VERKEERD_WACHTWOORD,
    VERKEERDE_CODE,
    VERKEERDE_PASSKEY,
    /** Too many tries; written once a minute at most. */
    TE_VAAK,
    GEEN_ROL,
    /** The identity provider gave no proof of a second factor. */
    ZONDER_TWEEDE_FACTOR,
    /** The identity provider did not recognise the person, or answered wrongly. */
    INLOGDIENST
}
