package nl.samenhang.mensen.privacyverzoek;

/** What is asked, and which clock runs for it. */
public enum Verzoeksoort {
    /** A copy of all that is kept (AVG art. 15). */
    INZAGE("T26"),
    /** Something is wrong or not complete (AVG art. 16). */
    CORRECTIE("T26"),
    /** Something must no longer be kept (Wmo 2015 art. 5.3.5, Jeugdwet art. 7.3.9). */
    VERNIETIGING("T27");

    private final String termijn;

    Verzoeksoort(String termijn) {
        this.termijn = termijn;
    }

    /** The code of the clock. */
    public String termijn() {
        return termijn;
    }
}
