package nl.samenhang.besluit.perspectiefplan.kamer;

import nl.samenhang.kernel.Periode;
import nl.samenhang.netwerk.plek.BezettingId;
import nl.samenhang.netwerk.plek.Plek;

/**
 * A room that is kept for a young person, for the time of its contract.
 *
 * @param bezetting the days on which its bed is kept
 * @param aandacht who would look in, when the room was kept
 */
public record Reservering(Plek kamer, BezettingId bezetting, Periode periode, String aandacht) {}
