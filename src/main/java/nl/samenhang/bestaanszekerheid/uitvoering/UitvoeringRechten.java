package nl.samenhang.bestaanszekerheid.uitvoering;

/** The rights and the purpose of this room; it holds no data of people. */
public final class UitvoeringRechten {

    /** Make, approve and end agreements, and enter estimates. */
    public static final String BEHEREN = "uitvoering.beheren";

    /** See agreements, what they cost, and the alternatives. */
    public static final String INZIEN = "uitvoering.inzien";

    public static final String DOEL = "geen-persoonsgegevens";

    private UitvoeringRechten() {}
}
