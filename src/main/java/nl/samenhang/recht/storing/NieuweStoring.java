package nl.samenhang.recht.storing;

import java.time.Instant;
import java.util.Optional;

/**
 * An outage as it is recorded.
 *
 * @param tot when it worked again; empty as long as it does not
 * @param wat what did not work, in words for residents
 * @param gemeld how people were told
 */
public record NieuweStoring(Instant van, Optional<Instant> tot, String wat, String gemeld) {}
