package nl.samenhang.mensen.inwoner;

/** As the register keeps it (BRP element 04.10). */
public enum Geslacht {
    MAN,
    VROUW,
    ONBEKEND
}
