package nl.samenhang.regie.onderzoek;

import java.util.Optional;
import nl.samenhang.kernel.InwonerId;

/**
 * What was found on one topic.
 *
 * @param inwoner of whom; empty for what the family shares
 */
public record Antwoord(Vraagpunt punt, Optional<InwonerId> inwoner, String tekst) {}
