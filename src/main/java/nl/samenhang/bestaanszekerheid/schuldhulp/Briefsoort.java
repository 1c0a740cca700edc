package nl.samenhang.bestaanszekerheid.schuldhulp;

/** What a creditor is written about. */
public enum Briefsoort {
    /** How much is owed on this day, and what of it comes first. */
    OPGAVE(30),
    OPGAVE_HERINNERING(14),
    /** What the creditor is offered. */
    VOORSTEL(30),
    VOORSTEL_HERINNERING(14),
    /** What is about to happen, for a request to the court (Fw art. 287b). */
    MORATORIUM(7);

    private final int dagen;

    Briefsoort(int dagen) {
        this.dagen = dagen;
    }

    /** In how many days an answer is asked. */
    public int dagen() {
        return dagen;
    }

    /** Whether it is about an offer. */
    public boolean isVoorstel() {
        return this == VOORSTEL || this == VOORSTEL_HERINNERING;
    }
}
