package nl.samenhang.mensen.inwoner;

/**
 * A shielded address is told as well by who lives there too and hides nothing. So who may not see
 * it never sees two people named together of whom only one is shielded.
 */
public final class Geheimhouding {

    private Geheimhouding() {}

    /** Whether the one who asks may know that these two live or lived together. */
    public static boolean mayShowTogether(Inwoner een, Inwoner ander) {
        return een.geheim() == ander.geheim() || InwonerRows.maySeeShielded();
    }
}
