package nl.samenhang.mensen.inwoner;

import nl.samenhang.kernel.Periode;

/** One stay in the history of addresses; two stays of a person never overlap. */
public record Verblijf(Adressoort soort, Adres adres, Periode periode) {}
