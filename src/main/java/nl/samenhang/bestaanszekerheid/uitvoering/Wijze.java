package nl.samenhang.bestaanszekerheid.uitvoering;

/** Who carries out a task: own staff, a neighbouring municipality, or a company. */
public enum Wijze {
    EIGEN,
    BUUR,
    MARKT
}
