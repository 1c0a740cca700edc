package nl.samenhang.bestaanszekerheid.schuldhulp;

/** How debts are solved: all or a part, at once by a loan or in terms. */
public enum Oplossing {
    BETALINGSREGELING,
    HERFINANCIERING,
    SANERINGSKREDIET,
    SCHULDBEMIDDELING,
    NULAANBOD;

    /** Whether creditors get their money at once, because a bank lends it to the household. */
    public boolean isInEenKeer() {
        return switch (this) {
            case HERFINANCIERING, SANERINGSKREDIET -> true;
            case BETALINGSREGELING, SCHULDBEMIDDELING, NULAANBOD -> false;
        };
    }
}
