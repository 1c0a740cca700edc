package nl.samenhang.bestaanszekerheid.regeling;

/** What a household asked was taken in as an application. */
public record RechtenaanvraagReceived(RechtenvraagId vraag) {}
