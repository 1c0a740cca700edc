package nl.samenhang.voorveld.traject;

import java.time.LocalDate;
import java.util.Optional;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.MedewerkerId;

/**
 * That somebody is guided through a programme.
 *
 * @param programma names the definition
 * @param wet the law that it follows
 * @param begeleider the employee who guides
 * @param akkoordOp when the person agreed, where the programme asks for that
 */
public record Traject(
        TrajectId id,
        GezinId gezin,
        InwonerId inwoner,
        String programma,
        String wet,
        MedewerkerId begeleider,
        LocalDate begonnenOp,
        Optional<LocalDate> akkoordOp,
        Optional<Pauze> pauze,
        Optional<Einde> einde) {

    /** The reason of a track that ended with its file. */
    public static final String MET_DOSSIER = "dossier";

    /** It stands still. */
    public record Pauze(LocalDate op, String reden) {}

    /**
     * How it ended.
     *
     * @param reden one of those of the programme, or {@value Traject#MET_DOSSIER}
     */
    public record Einde(String reden, LocalDate op, String toelichting) {}

    public Stand stand() {
        if (einde.isPresent()) {
            return Stand.GEEINDIGD;
        }
        return pauze.isPresent() ? Stand.STIL : Stand.LOOPT;
    }

    public boolean isOpen() {
        return einde.isEmpty();
    }

    /** How it is, as a word. */
    public enum Stand {
        LOOPT,
        STIL,
        GEEINDIGD
    }
}
