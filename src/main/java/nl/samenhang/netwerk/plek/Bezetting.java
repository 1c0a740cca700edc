package nl.samenhang.netwerk.plek;

import nl.samenhang.kernel.Periode;

/**
 * That a bed is taken on these days.
 *
 * @param bed which one, counted from one
 */
public record Bezetting(
        BezettingId id, PlekId plek, int bed, Periode periode, Bezettingsreden reden) {}
