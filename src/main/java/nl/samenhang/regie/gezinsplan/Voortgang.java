package nl.samenhang.regie.gezinsplan;

/** How a goal goes, as a word that the family uses too. */
public enum Voortgang {
    NOG_NIET_BEGONNEN,
    OP_WEG,
    STOKT,
    BEREIKT,
    /** No longer wanted; no failure. */
    LOSGELATEN;

    /** Whether somebody still works on it. */
    public boolean isOpen() {
        return this != BEREIKT && this != LOSGELATEN;
    }
}
