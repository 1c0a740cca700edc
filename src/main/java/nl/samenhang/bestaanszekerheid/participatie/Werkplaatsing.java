package nl.samenhang.bestaanszekerheid.participatie;

import java.time.LocalDate;
import java.util.Optional;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.voorveld.traject.TrajectId;

/**
 * Work that was proposed to somebody, and what became of it.
 *
 * @param gesprek what the organisation said
 * @param plaats empty as long as nobody works there
 * @param einde why it was not to be, or why it stopped
 */
public record Werkplaatsing(
        WerkplaatsingId id,
        GezinId gezin,
        InwonerId inwoner,
        WerkaanbodId aanbod,
        Voorstel voorstel,
        Optional<Gesprek> gesprek,
        Optional<Plaats> plaats,
        Optional<Einde> einde) {

    /** Who proposed it when, and why it fits. */
    public record Voorstel(LocalDate op, String waarom, MedewerkerId door) {}

    /** The talk with the organisation. */
    public record Gesprek(LocalDate op, String uitkomst) {}

    /**
     * That somebody works there.
     *
     * @param uren a week
     * @param subsidie on the wage (Participatiewet art. 10c and 10d)
     * @param jobcoach guides at the place of work (Participatiewet art. 10da)
     * @param traject of the wage subsidy
     */
    public record Plaats(
            LocalDate van,
            int uren,
            boolean subsidie,
            boolean jobcoach,
            Optional<TrajectId> traject) {}

    /** When and why it was not to be, or stopped. */
    public record Einde(LocalDate op, String reden) {}

    /** How it is, as a word. */
    public enum Stand {
        VOORGESTELD,
        WERKT,
        NIET,
        GESTOPT
    }

    public Stand stand() {
        if (plaats.isPresent()) {
            return einde.isPresent() ? Stand.GESTOPT : Stand.WERKT;
        }
        return einde.isPresent() ? Stand.NIET : Stand.VOORGESTELD;
    }

    public boolean isWerkend() {
        return stand() == Stand.WERKT;
    }

    public boolean isVoorgesteld() {
        return stand() == Stand.VOORGESTELD;
    }
}
