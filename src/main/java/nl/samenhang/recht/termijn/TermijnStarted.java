package nl.samenhang.recht.termijn;

/** A clock runs. No line on the timeline: what caused it has one. */
public record TermijnStarted(LopendeTermijn termijn) {}
