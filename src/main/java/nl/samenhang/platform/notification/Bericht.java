package nl.samenhang.platform.notification;

import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Tekst;

/**
 * What somebody is told. An e-mail is an open postcard: the texts hold no BSN, and no more of a
 * person than the reader needs.
 *
 * @param titel the subject line
 * @param alineas the paragraphs, without greeting and closing words
 * @param onderwerp what it is about
 * @param gezin the file it belongs to, when there is one
 */
public record Bericht(
        Tekst titel, List<Tekst> alineas, Onderwerp onderwerp, Optional<GezinId> gezin) {

    /** A message outside a file. */
    public static Bericht of(Onderwerp onderwerp, Tekst titel, Tekst... alineas) {
        return new Bericht(titel, List.of(alineas), onderwerp, Optional.empty());
    }

    /** The same message in the file of a gezin. */
    public Bericht inGezin(GezinId id) {
        return new Bericht(titel, alineas, onderwerp, Optional.of(id));
    }
}
