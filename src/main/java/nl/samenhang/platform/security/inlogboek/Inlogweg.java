package nl.samenhang.platform.security.inlogboek;

/** By which way somebody came to the door. */
public enum Inlogweg {
    WACHTWOORD,
    /** A password, and then a code of the app or on paper. */
    CODE,
    PASSKEY,
    /** The identity provider of the municipality (OpenID Connect). */
    INLOGDIENST,
    /** Not the person: an operator or the identity system. */
    BEHEER
}
