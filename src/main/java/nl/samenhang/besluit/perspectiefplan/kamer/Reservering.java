package nl.samenhang.besluit.perspectiefplan.kamer;

import nl.samenhang.kernel.Periode;

/** A room that is kept for a young person, for the time of its contract. */
public record Reservering(Kamer kamer, Periode periode) {}
