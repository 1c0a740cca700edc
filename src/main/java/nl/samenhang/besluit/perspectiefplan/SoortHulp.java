package nl.samenhang.besluit.perspectiefplan;

/** What the rules for youth help after 18 tell apart (Jeugdwet art. 1.1, jeugdige). */
public enum SoortHulp {
    JEUGDHULP,
    PLEEGZORG
}
