package nl.samenhang.bestaanszekerheid.vroegsignaal;

import java.time.LocalDate;

/** One attempt to make contact; never what was said. */
public record Contactpoging(
        Contactsoort soort, LocalDate dag, Dagdeel dagdeel, boolean bereikt, String door) {}
