package nl.samenhang.netwerk.aanbieder;

/** How somebody gets in: most help needs no decision, and that comes first. */
public enum Openstelling {
    /** Together with others, open to everybody. */
    GROEP,
    /** One to one, open to everybody. */
    VRIJ,
    /** After a decision by one of the laws. */
    BESLUIT;

    public boolean isZonderBesluit() {
        return this != BESLUIT;
    }
}
