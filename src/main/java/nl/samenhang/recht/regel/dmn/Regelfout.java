package nl.samenhang.recht.regel.dmn;

/** A decision table that may not decide; stops the start with file, table and row. */
public class Regelfout extends RuntimeException {

    public Regelfout(String bestand, String wat) {
        super(bestand + ": " + wat);
    }
}
