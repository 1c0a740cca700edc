package nl.samenhang.bestaanszekerheid.vroegsignaal;

/** How soon somebody seeks contact, as the table {@code vroegsignaal-prioriteit} says. */
public enum Prioriteit {
    CRISIS,
    BEKEND,
    MEERVOUDIG,
    ZWAAR,
    LICHT
}
