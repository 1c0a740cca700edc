package nl.samenhang.kernel;

import java.util.UUID;

/**
 * What a clock, a work item, a log line or a document is about, without depending on the room that
 * owns it.
 *
 * @param soort the noun of the room in lower case, such as {@code melding} or {@code gezinsplan}
 * @param id the id of the thing in its own room
 */
public record Onderwerp(String soort, UUID id) {

    public static Onderwerp of(String soort, Id id) {
        return new Onderwerp(soort, id.value());
    }
}
