package nl.samenhang.mensen.privacyverzoek;

/** What was decided. */
public enum Uitkomst {
    TOEGEWEZEN,
    /** A part is done and a part is refused. */
    DEELS,
    /** Not changed; what the resident says stands beside it. */
    VERKLARING,
    GEWEIGERD
}
