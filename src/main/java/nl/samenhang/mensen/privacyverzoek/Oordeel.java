package nl.samenhang.mensen.privacyverzoek;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.inzage.Stuk;

/**
 * What a person said of one piece.
 *
 * @param stuk kind and id of the piece
 * @param grond why it is kept, when it is not destroyed
 * @param dag when the piece is from, when it has a day
 * @param tekst what stands in the copy instead, when it is shortened
 */
public record Oordeel(
        String stuk,
        Keuze keuze,
        Optional<LocalDate> dag,
        Optional<Bewaargrond> grond,
        Optional<String> tekst,
        String reden) {

    /** The same judgment with the day of the piece, which is gone when the piece is. */
    Oordeel op(Optional<LocalDate> van) {
        return new Oordeel(stuk, keuze, van, grond, tekst, reden);
    }

    /** The row behind the piece. */
    UUID id() {
        return UUID.fromString(stuk.substring(stuk.indexOf(':') + 1));
    }

    /** The title of its kind, also after it was destroyed. */
    Tekst titel() {
        return Stuk.of(stuk.substring(0, stuk.indexOf(':')), id()).titel();
    }
}
