package nl.samenhang.bestaanszekerheid.schuldhulp;

import java.time.LocalDate;

/** What was decided on the application of a track, and when that was announced. */
public record Toelating(boolean toegelaten, LocalDate op) {}
