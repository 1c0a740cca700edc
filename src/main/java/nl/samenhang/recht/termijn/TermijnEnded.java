package nl.samenhang.recht.termijn;

/**
 * A clock is stopped because what it was for is done or no longer needed. No line on the timeline:
 * what caused it has one.
 */
public record TermijnEnded(LopendeTermijn termijn) {}
