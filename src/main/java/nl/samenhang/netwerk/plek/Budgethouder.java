package nl.samenhang.netwerk.plek;

/** Which municipality has the budget for sheltered living. */
public enum Budgethouder {
    CENTRUMGEMEENTE,
    /** The one where somebody lived before. */
    WOONGEMEENTE
}
