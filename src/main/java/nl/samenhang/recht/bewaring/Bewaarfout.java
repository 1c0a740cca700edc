package nl.samenhang.recht.bewaring;

/** A definition file that breaks a rule; stops the start, so that nothing is destroyed by it. */
public class Bewaarfout extends RuntimeException {

    Bewaarfout(String bestand, String soort, String regel) {
        super("%s, %s: %s".formatted(bestand, soort, regel));
    }
}
