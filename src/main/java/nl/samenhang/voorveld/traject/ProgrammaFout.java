package nl.samenhang.voorveld.traject;

/** A file of a programme that breaks a rule; stops the start, so that nobody is guided by it. */
public class ProgrammaFout extends RuntimeException {

    ProgrammaFout(String bestand, String regel) {
        super("%s: %s".formatted(bestand, regel));
    }
}
