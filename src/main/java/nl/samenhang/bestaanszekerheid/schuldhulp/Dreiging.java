package nl.samenhang.bestaanszekerheid.schuldhulp;

/** What threatens, so that the first talk cannot wait (Wgs art. 4 lid 2). */
public enum Dreiging {
    GEEN,
    ONTRUIMING,
    AFSLUITING,
    ZORGVERZEKERING
}
