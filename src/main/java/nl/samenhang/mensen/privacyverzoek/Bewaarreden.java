package nl.samenhang.mensen.privacyverzoek;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.samenhang.kernel.Tekst;

/**
 * Something that runs on a file, for which pieces of it stay though somebody asks to destroy them.
 *
 * @param geheel whether nothing of the file may go; else somebody looks per piece
 * @param tot the last day, when that is known
 * @param stukken the rows of the file
 */
public record Bewaarreden(
        Bewaargrond grond, boolean geheel, Optional<LocalDate> tot, Set<UUID> stukken) {

    /** What it comes down to. */
    public Tekst titel() {
        return Tekst.of("privacyverzoek.bewaarreden.titel." + (geheel ? "geheel" : "deel"));
    }

    /** What it says, for the screen and as the reason in the letter. */
    public Tekst uitleg() {
        var sleutel = "privacyverzoek.bewaarreden." + grond + (geheel ? ".geheel" : ".deel");
        return tot.map(dag -> Tekst.of(sleutel + "-tot", dag)).orElseGet(() -> Tekst.of(sleutel));
    }
}
