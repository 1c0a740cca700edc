package nl.samenhang.regie.overleg;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What is written down after a meeting.
 *
 * @param aanwezig which of the invited were there
 * @param waaromNiet why the family was not there
 * @param besluiten what was decided, by item of the agenda
 */
public record Verslaglegging(
        Set<UUID> aanwezig, boolean gezinErbij, String waaromNiet, Map<UUID, String> besluiten) {}
