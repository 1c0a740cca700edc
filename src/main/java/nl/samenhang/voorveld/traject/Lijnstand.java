package nl.samenhang.voorveld.traject;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.MedewerkerId;

/**
 * How far one line of a track is.
 *
 * @param lijn names it in the programme
 * @param doel what the person wants, in the own words; may be empty
 */
public record Lijnstand(
        String lijn,
        String doel,
        Optional<Afronding> afronding,
        List<Gedaan> stappen,
        List<Afspraak> afspraken,
        List<Aantekening> antwoorden) {

    /** How a line ended. */
    public record Afronding(Afloop hoe, LocalDate op, String reden) {}

    /** Whether it was done or is not needed any more. */
    public enum Afloop {
        KLAAR,
        VERVALLEN
    }

    /** A step that was done. */
    public record Gedaan(String stap, LocalDate op, String opmerking, MedewerkerId door) {}

    /** Who does what. */
    public record Afspraak(
            UUID id,
            String lijn,
            String wat,
            String wie,
            Optional<LocalDate> uiterlijk,
            Optional<LocalDate> gedaanOp) {}

    /**
     * A note, or an answer.
     *
     * @param lijn on which line; empty for the whole track
     * @param vraag to which question it answers
     */
    public record Aantekening(
            UUID id,
            Optional<String> lijn,
            Optional<String> vraag,
            String tekst,
            LocalDate op,
            MedewerkerId door) {}

    /** How it is, as a word. */
    public enum Stand {
        NOG_NIET,
        LOOPT,
        KLAAR,
        VERVALLEN
    }

    public Stand stand() {
        if (afronding.isPresent()) {
            return Stand.valueOf(afronding.get().hoe().name());
        }
        return doel.isEmpty() && stappen.isEmpty() && afspraken.isEmpty()
                ? Stand.NOG_NIET
                : Stand.LOOPT;
    }

    public Optional<Gedaan> gedaan(String stap) {
        return stappen.stream().filter(g -> g.stap().equals(stap)).findFirst();
    }

    /** The last answer to a question. */
    public Optional<Aantekening> antwoord(String vraag) {
        return antwoorden.stream()
                .filter(a -> a.vraag().filter(vraag::equals).isPresent())
                .reduce((_, laatste) -> laatste);
    }
}
