package nl.samenhang.bestaanszekerheid.vroegsignaal;

/**
 * What was wrong with a line.
 *
 * @param regel its number as an editor shows it: the header is line 1
 * @param kolom the column, empty when it is about the whole line
 * @param geweigerd whether the line was left out; otherwise it was taken in with a remark
 * @param tekst the line as it came
 */
public record Bevinding(int regel, String kolom, Code code, boolean geweigerd, String tekst) {

    /** The rules by which a line is judged. */
    public enum Code {
        KOLOMMEN,
        /** A signal in JSON that has not the form it should have. */
        VORM,
        /** A signal that says to be of another kind of partner than its delivery. */
        SOORT,
        LEEG,
        TE_LANG,
        DATUM,
        TOEKOMST,
        VOLGORDE,
        BEDRAG,
        BEDRAG_NEGATIEF,
        GETAL,
        JA_NEE,
        POSTCODE,
        HUISNUMMER,
        ANDERE_GEMEENTE,
        EINDE_LEVERING,
        DUBBEL,
        /** Too few or too many days behind: taken in, and no case comes of it. */
        DREMPEL,
        /** The partner did not say that it tried to reach the customer itself first. */
        INSPANNING
    }
}
