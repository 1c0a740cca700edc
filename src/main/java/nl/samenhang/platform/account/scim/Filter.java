package nl.samenhang.platform.account.scim;

/** What a list is asked to hold (RFC 7644, section 3.4.2.2). */
sealed interface Filter {

    /** Both, or one of them. */
    record Combined(Filter left, boolean and, Filter right) implements Filter {}

    record Not(Filter filter) implements Filter {}

    /** The attribute has a value. */
    record Present(String attribute) implements Filter {}

    /**
     * The attribute compares with a value.
     *
     * @param attribute in lower case, such as {@code username} or {@code emails.value}
     */
    record Compared(String attribute, Operator operator, String value) implements Filter {}

    /** How two values compare. */
    enum Operator {
        EQ,
        NE,
        CO,
        SW,
        EW,
        GT,
        GE,
        LT,
        LE
    }
}
