package nl.samenhang.recht.termijn;

/** A definition file that breaks a rule; stops the start, so that no clock runs on a wrong term. */
public class DefinitieFout extends RuntimeException {

    DefinitieFout(String bestand, String ingang, String regel) {
        super("%s, %s: %s".formatted(bestand, ingang, regel));
    }
}
