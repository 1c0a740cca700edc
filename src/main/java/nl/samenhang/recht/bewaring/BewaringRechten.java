package nl.samenhang.recht.bewaring;

/** The rights and the purpose of this room. */
public final class BewaringRechten {

    /** See the lists of what is to be destroyed, and the proofs. */
    public static final String INZIEN = "vernietiging.inzien";

    /** Draw up a list and take out what must stay: the archivist. */
    public static final String BEOORDELEN = "vernietiging.beoordelen";

    /** Sign a list as the second person; then it is destroyed. */
    public static final String ONDERTEKENEN = "vernietiging.ondertekenen";

    /** The purpose: to keep no longer than the law says. */
    public static final String DOEL = "archiefbeheer";

    private BewaringRechten() {}
}
