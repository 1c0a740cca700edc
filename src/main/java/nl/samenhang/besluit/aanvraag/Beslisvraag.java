package nl.samenhang.besluit.aanvraag;

import java.time.LocalDate;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Onderwerp;

/**
 * What we have to decide on within a term: an application or an objection. The rules for being late
 * and for a clock that stands still hold for both (Awb art. 4:14 to 4:20 and 7:14).
 *
 * @param inwoner who asked; the letters go to this person
 * @param sinds the day on which we received it
 * @param open whether we still have to decide
 */
public record Beslisvraag(
        Soort soort,
        Onderwerp onderwerp,
        GezinId gezin,
        InwonerId inwoner,
        LocalDate sinds,
        boolean open) {

    /** An application or an objection. */
    public enum Soort {
        AANVRAAG("/aanvragen/"),
        BEZWAAR("/bezwaren/");

        private final String begin;

        Soort(String begin) {
            this.begin = begin;
        }

        /** What this subject is. */
        public static Soort of(Onderwerp onderwerp) {
            return onderwerp.soort().equals("aanvraag") ? AANVRAAG : BEZWAAR;
        }

        /** The page of one of this kind. */
        public String pad(Onderwerp onderwerp) {
            return begin + onderwerp.id();
        }
    }

    public Beslisvraag(
            Onderwerp onderwerp, GezinId gezin, InwonerId inwoner, LocalDate sinds, boolean open) {
        this(Soort.of(onderwerp), onderwerp, gezin, inwoner, sinds, open);
    }

    /** Its page. */
    public String pad() {
        return soort.pad(onderwerp);
    }
}
