package nl.samenhang.regie.onderzoek;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.MedewerkerId;

/**
 * An inquiry into what people of one file need.
 *
 * @param begin the day of the melding, from which the law counts
 * @param begonnenOp the day on which somebody began with it here
 * @param onderzoeker who began with it
 */
public record Onderzoek(
        OnderzoekId id,
        GezinId gezin,
        List<Onderzochte> over,
        LocalDate begin,
        LocalDate begonnenOp,
        MedewerkerId onderzoeker,
        Optional<LocalDate> afgerondOp) {

    public boolean isOpen() {
        return afgerondOp.isEmpty();
    }

    /** Whether the six weeks of the Wmo count for it. */
    public boolean isWmo() {
        return over.stream().anyMatch(Onderzochte::wmo);
    }

    public Optional<Onderzochte> over(InwonerId inwoner) {
        return over.stream().filter(o -> o.inwoner().equals(inwoner)).findFirst();
    }

    public List<InwonerId> inwoners() {
        return over.stream().map(Onderzochte::inwoner).toList();
    }
}
