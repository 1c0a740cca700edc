package nl.samenhang.regie.gezinsplan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Levensdomein;
import nl.samenhang.kernel.Periode;
import nl.samenhang.kernel.Wet;

/**
 * A part to hang in the tree.
 *
 * @param onder the levensdomeinplan above a deelplan; empty for directly under the gezinsplan
 */
public record NieuwOnderdeel(
        Onderdeel.Soort soort,
        Optional<OnderdeelId> onder,
        Optional<Levensdomein> levensdomein,
        String naam,
        Optional<Wet> wet,
        List<InwonerId> clienten) {

    Onderdeel toOnderdeel(OnderdeelId top, LocalDate van) {
        return new Onderdeel(
                OnderdeelId.next(),
                soort,
                Optional.of(onder.orElse(top)),
                levensdomein,
                naam.strip(),
                wet,
                Periode.from(van),
                List.of());
    }
}
