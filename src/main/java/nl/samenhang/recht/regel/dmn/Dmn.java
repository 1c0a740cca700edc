package nl.samenhang.recht.regel.dmn;

/** The names of DMN 1.3 that we use, and the one element of our own. */
final class Dmn {

    static final String MODEL = "https://www.omg.org/spec/DMN/20191111/MODEL/";

    /** What DMN has no place for: from when a table counts, and whether it may be changed. */
    static final String EIGEN = "urn:samenhang:regel";

    /** The column of a rule in which the article stands. */
    static final String ARTIKEL = "artikel";

    private Dmn() {}
}
