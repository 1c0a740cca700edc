package nl.samenhang.besluit.perspectiefplan;

/** How one of the Big 5 stands, and why. */
public record Oordeel(Kleur kleur, String woorden) {}
