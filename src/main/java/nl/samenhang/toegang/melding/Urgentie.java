package nl.samenhang.toegang.melding;

/** How soon somebody must look at a melding. */
public enum Urgentie {
    /** Can wait a week. */
    LAAG(5),
    /** Within two working days. */
    NORMAAL(2),
    /** Today. */
    HOOG(0),
    /** At once, by whoever is on duty. */
    GEVAAR(0);

    private final int werkdagen;

    Urgentie(int werkdagen) {
        this.werkdagen = werkdagen;
    }

    /** The working days within which triage is done. */
    public int werkdagen() {
        return werkdagen;
    }

    /** Whether it goes before all other work. */
    public boolean spoed() {
        return this == GEVAAR || this == HOOG;
    }
}
