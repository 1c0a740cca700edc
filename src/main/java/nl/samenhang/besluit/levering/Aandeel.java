package nl.samenhang.besluit.levering;

/** How somebody had a part in the advice or the decision on help. */
enum Aandeel {
    /** As a behavioural scientist. */
    ADVIES,
    /** Made the report of the inquiry. */
    VERSLAG,
    /** Was at a meeting as an expert. */
    OVERLEG,
    /** Put the set of decisions together. */
    VOORSTEL,
    /** Decided on the line. */
    BESLUIT,
    /** Agreed as the second person. */
    AKKOORD
}
