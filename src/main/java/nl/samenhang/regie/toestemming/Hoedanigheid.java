package nl.samenhang.regie.toestemming;

/** As what somebody agrees. */
public enum Hoedanigheid {
    ZELF,
    /** A parent with authority over the child. */
    OUDER,
    /** A guardian, curator or mentor. */
    VERTEGENWOORDIGER
}
