package nl.samenhang.besluit.aanvraag;

import nl.samenhang.besluit.voorziening.VoorzieningId;

/** What a line is to do with help that somebody has by an earlier decision. */
public record Vervolg(Soort soort, VoorzieningId voorziening) {

    /** Longer, different, or no more. */
    public enum Soort {
        /** The same help goes on after its last day. */
        VERLENGING,
        /** Other help comes in its place (Wmo 2015 art. 2.3.10). */
        HERZIENING,
        /** The help ends before its last day, or never was. */
        INTREKKING
    }
}
