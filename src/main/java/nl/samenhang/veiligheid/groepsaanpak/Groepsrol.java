package nl.samenhang.veiligheid.groepsaanpak;

/** What somebody is in a group, by the method plus-min-mee. */
public enum Groepsrol {
    /** Leads: others follow, for good or for bad. */
    PLUS,
    /** Is vulnerable or stands alone. */
    MIN,
    /** Follows. */
    MEE
}
