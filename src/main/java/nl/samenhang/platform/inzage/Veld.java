package nl.samenhang.platform.inzage;

import java.util.Optional;
import nl.samenhang.kernel.Tekst;

/**
 * One value of a piece.
 *
 * @param naam its name for a machine; {@code inzage.veld.<naam>} is its name for people
 * @param waarde a text, number, truth value, day or moment
 * @param leesbaar the value as a sentence, when the value itself is a code
 */
public record Veld(String naam, Aard aard, Object waarde, Optional<Tekst> leesbaar) {

    /** The key of the name that people read. */
    public String label() {
        return "inzage.veld." + naam;
    }

    /** The same field with other words. */
    public Veld with(String tekst) {
        return new Veld(naam, aard, tekst, Optional.empty());
    }
}
