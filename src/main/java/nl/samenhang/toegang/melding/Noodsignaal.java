package nl.samenhang.toegang.melding;

/** Something that cannot wait, which the reporter may tick. */
public enum Noodsignaal {
    /** Somebody is beaten, threatened or locked in. */
    GEWELD,
    /** Somebody speaks of not wanting to live. */
    ZELFDODING,
    /** No place to sleep tonight. */
    GEEN_SLAAPPLEK,
    /** No money for food or medicine. */
    GEEN_ETEN,
    /** Threatened with eviction or with being cut off from energy or water (Wgs art. 4 lid 2). */
    ONTRUIMING,
    /** The one who gave the care has fallen out (Wmo 2015 art. 2.3.3). */
    ZORG_VALT_WEG
}
