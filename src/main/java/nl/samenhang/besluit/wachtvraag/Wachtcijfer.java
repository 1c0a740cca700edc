package nl.samenhang.besluit.wachtvraag;

import java.time.LocalDate;
import java.util.OptionalInt;
import nl.samenhang.kernel.Telling;

/**
 * How one waits for a kind of help.
 *
 * @param dag of which day the numbers are
 * @param dagen how many days the one in the middle waits; empty for so few people that they could
 *     be recognised
 */
public record Wachtcijfer(Wachtsoort soort, LocalDate dag, Telling aantal, OptionalInt dagen) {}
