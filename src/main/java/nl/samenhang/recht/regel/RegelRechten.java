package nl.samenhang.recht.regel;

/** The rights and the purpose of this room. */
public final class RegelRechten {

    /** Read the rules by which the house works, and try them. */
    public static final String INZIEN = "definities.inzien";

    /** Propose a table of the municipality's own. */
    public static final String VOORSTELLEN = "regels.voorstellen";

    /** Approve what a colleague proposed; then it counts. */
    public static final String GOEDKEUREN = "regels.goedkeuren";

    private RegelRechten() {}
}
