package nl.samenhang.bestaanszekerheid.vroegsignaal;

import java.time.Instant;

/** A file of a partner as it was received, and how many of its lines were good. */
public record Signaalbestand(
        SignaalbestandId id,
        Partnersoort soort,
        String partner,
        String bestandsnaam,
        Instant ontvangenOp,
        String door,
        int regels,
        int ingelezen,
        int geweigerd) {}
