package nl.samenhang.regie.overleg;

import java.time.LocalDate;
import java.util.Optional;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.MedewerkerId;

/**
 * What a behavioural scientist advises.
 *
 * @param over the advice that this is a second opinion on
 * @param richtingen which ways out there are
 * @param eens whether a second opinion agrees with the first
 * @param registratie the number under which the adviser stood in the SKJ register that day
 */
public record Advies(
        AdviesId id,
        GezinId gezin,
        InwonerId inwoner,
        Optional<AdviesId> over,
        String vraag,
        String analyse,
        String richtingen,
        Optional<Boolean> eens,
        MedewerkerId adviseur,
        String registratie,
        LocalDate gegevenOp) {

    public boolean isTweedeMening() {
        return over.isPresent();
    }
}
