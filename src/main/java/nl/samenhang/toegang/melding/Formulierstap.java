package nl.samenhang.toegang.melding;

/** The steps of the public form, in their order. */
public enum Formulierstap {
    WAT,
    WIE,
    SPOED,
    CONTACT,
    VERSTUURD
}
