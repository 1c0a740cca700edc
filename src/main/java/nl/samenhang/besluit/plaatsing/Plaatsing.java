package nl.samenhang.besluit.plaatsing;

import java.time.LocalDate;
import java.util.Optional;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.TeamId;
import nl.samenhang.netwerk.plek.BezettingId;
import nl.samenhang.netwerk.plek.Plek;

/**
 * That somebody lives at a place.
 *
 * @param team which held the file when it began
 * @param plek as it was on the first day
 * @param reden why this place
 * @param einde why and when it ended
 */
public record Plaatsing(
        PlaatsingId id,
        GezinId gezin,
        InwonerId inwoner,
        Optional<TeamId> team,
        Woonplek plek,
        BezettingId bezetting,
        LocalDate van,
        String reden,
        MedewerkerId door,
        Optional<Einde> einde) {

    /**
     * @param tot the first day on which the person no longer lives there
     */
    public record Einde(Plaatsingseinde hoe, LocalDate tot, String reden) {}

    /** How long somebody lives there before being asked: the last of the six weeks of T42. */
    private static final int WEKEN = 5;

    /** From this day on the resident can say whether the place fits. */
    public LocalDate vraagdag() {
        return van.plusWeeks(WEKEN);
    }

    /** The last first day of a stay about which the resident can be asked on this day. */
    static LocalDate laatsteBegin(LocalDate vandaag) {
        return vandaag.minusWeeks(WEKEN);
    }

    public boolean isRunning() {
        return einde.isEmpty();
    }

    static Plaatsing begin(
            NieuwePlaatsing nieuw,
            Optional<TeamId> team,
            Plek plek,
            BezettingId bezetting,
            MedewerkerId door) {
        return new Plaatsing(
                PlaatsingId.next(),
                nieuw.gezin(),
                nieuw.inwoner(),
                team,
                Woonplek.of(plek),
                bezetting,
                nieuw.van(),
                nieuw.reden(),
                door,
                Optional.empty());
    }
}
