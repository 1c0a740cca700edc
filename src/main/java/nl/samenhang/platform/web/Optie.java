package nl.samenhang.platform.web;

/**
 * One choice of a list, of radio buttons or of check boxes.
 *
 * @param waarde what is sent
 * @param tekst what the person reads
 * @param uitleg a short explanation under it; empty when the text says enough
 */
public record Optie(String waarde, String tekst, String uitleg) {

    public static Optie of(String waarde, String tekst) {
        return new Optie(waarde, tekst, "");
    }

    public static Optie of(Object waarde, String tekst, String uitleg) {
        return new Optie(waarde.toString(), tekst, uitleg);
    }
}
