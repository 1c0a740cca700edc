package nl.samenhang.bestaanszekerheid.verstrekking;

/** The rights and purposes of this room. */
public final class VerstrekkingRechten {

    /** Work on what is given to a family: accounts, amounts, what came back. */
    public static final String WERKEN = "verstrekking.werken";

    /** Prepare a run of payments, and say what the bank sent back. */
    public static final String BETALEN = "betaalronde.opstellen";

    /** Release a run that somebody else prepared. */
    public static final String VRIJGEVEN = "betaalronde.vrijgeven";

    /** The purpose of the work in a file: help a family with one plan, whatever the law. */
    public static final String DOEL = "dossiervoering";

    /** The purpose of a resident who sees the own things. */
    public static final String DOEL_EIGEN = "mijn-dossier";

    /** The purpose of paying: to whom and how much, without why. */
    public static final String DOEL_BETALEN = "betaalronde";

    /** The purpose of watching: who has no account yet, and what came back. */
    public static final String DOEL_BEWAKEN = "verstrekking-bewaken";

    /** The purpose of a partner that takes a voucher. */
    public static final String DOEL_INWISSELEN = "tegoed-inwisselen";

    private VerstrekkingRechten() {}
}
