package nl.samenhang.netwerk.aanbieder;

/** The ways in which help reaches somebody. */
public enum Werkwijze {
    THUIS,
    OP_LOCATIE,
    OP_SCHOOL,
    ONLINE,
    BUITEN,
    MET_HET_GEZIN,
    AVOND_WEEKEND,
    ERVARINGSDESKUNDIG
}
