package nl.samenhang.bestaanszekerheid.doorrekening;

/** What is counted of an area, exactly; only {@link Afscherming} sees it. */
enum Maat {
    HUISHOUDENS,
    /** Of this day or this kind of household no norm is known, so nothing was worked out. */
    ZONDER_NORM,
    NU,
    STRAKS,
    ERBIJ,
    ERAF,
    KOSTEN_NU,
    KOSTEN_STRAKS,
    /** The highest cost of one household. */
    HOOGSTE_NU,
    HOOGSTE_STRAKS,
    /** The keys of the households added up: the same households give the same number. */
    SLEUTEL_NU,
    SLEUTEL_STRAKS,
    SLEUTEL_ERBIJ,
    SLEUTEL_ERAF;

    boolean isHighest() {
        return this == HOOGSTE_NU || this == HOOGSTE_STRAKS;
    }
}
