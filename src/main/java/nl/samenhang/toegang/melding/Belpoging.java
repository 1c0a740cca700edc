package nl.samenhang.toegang.melding;

import java.time.Instant;

/** One call to a reporter, by whom and how it went. */
public record Belpoging(Melderbericht bericht, Instant moment, String door, Beluitkomst uitkomst) {}
