package nl.samenhang.geld.maatwerkbudget;

/** How far a spending is. */
public enum Bestedingstatus {
    /** Waits for a second person. */
    GEVRAAGD,
    TOEGEKEND,
    AFGEWEZEN,
    BETAALD;

    /** Whether the money is given or will be. */
    public boolean counts() {
        return this != AFGEWEZEN;
    }
}
