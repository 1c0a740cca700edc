package nl.samenhang.mensen.dubbel;

import java.time.Instant;

/** What somebody said of two who look alike: by whom, when, and in which words. */
public record Oordeel(String doorNaam, Instant op, String toelichting) {}
