package nl.samenhang.bestaanszekerheid.vroegsignaal;

/** What somebody is behind with paying, which is also the kind of partner that reports it. */
public enum Partnersoort {
    HUUR,
    ENERGIE,
    WATER,
    ZORG,
    /** Half a year without premium: the insurance is taken over. */
    CAK,
    /** Energy that will be cut off on a day that the partner names. */
    EINDELEVERING
}
