package nl.samenhang.regie.onderzoek;

import java.util.Optional;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Tekst;

/**
 * Something that is not there yet.
 *
 * @param inwoner of whom; empty for what the family shares
 */
public record Gemis(Optional<InwonerId> inwoner, Tekst wat) {}
