package nl.samenhang.besluit.keuze;

/** On what somebody can have a wish beside what must change. */
public enum Wenspunt {
    TAAL,
    IDENTITEIT,
    WERKWIJZE,
    AFSTAND,
    START
}
