package nl.samenhang.mensen.inwoner;

/** What the other person is to this person (BRP categories 02, 03, 05 and 09). */
public enum Relatiesoort {
    PARTNER,
    OUDER,
    KIND;

    /** What this person is to the other. */
    public Relatiesoort omgekeerd() {
        return switch (this) {
            case PARTNER -> PARTNER;
            case OUDER -> KIND;
            case KIND -> OUDER;
        };
    }
}
