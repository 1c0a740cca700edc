package nl.samenhang.mensen.noodknop;

/** The rights and purposes of this room. */
public final class NoodknopRechten {

    /** Open a closed file for a few hours, with a reason. */
    public static final String GEBRUIKEN = "noodknop.gebruiken";

    /** Judge whether opening a closed file was justified. */
    public static final String NAKIJKEN = "noodknop.nakijken";

    /** Close the files of somebody for the team, such as of a colleague or a known person. */
    public static final String AFSCHERMEN = "dossier.afschermen";

    /** Hold messages back, and decide about what is held. */
    public static final String TEGENHOUDEN = "berichten.tegenhouden";

    /** Why a closed file is opened: a key of the register of processing. */
    public static final String DOEL = "noodtoegang";

    /** Why the use of the button is looked at. */
    public static final String DOEL_TOEZICHT = "toezicht-noodtoegang";

    /** Why it is known who is near to an employee. */
    public static final String DOEL_NAASTEN = "eigen-dossier";

    /** Why messages about somebody are held back. */
    public static final String DOEL_VEILIG = "veilig-berichten";

    private NoodknopRechten() {}
}
