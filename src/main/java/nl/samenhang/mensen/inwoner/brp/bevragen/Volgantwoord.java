package nl.samenhang.mensen.inwoner.brp.bevragen;

/** What the register said when it was asked to tell of somebody's changes, or no longer to. */
public enum Volgantwoord {
    GEDAAN,
    /** It does not know this person, or not this number. */
    ONBEKEND,
    /** The register is down, too slow, or refuses: ask again later. */
    GEEN_ANTWOORD
}
