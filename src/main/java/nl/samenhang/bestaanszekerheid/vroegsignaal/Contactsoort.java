package nl.samenhang.bestaanszekerheid.vroegsignaal;

/** In which way somebody sought contact (DDAS early signals 0.9). */
public enum Contactsoort {
    HUISBEZOEK,
    TELEFOON,
    SMS,
    MAIL,
    BRIEF,
    KAARTJE,
    OVERIGE,
    /** Done without contact, such as a question to a colleague. */
    ADMINISTRATIEF
}
