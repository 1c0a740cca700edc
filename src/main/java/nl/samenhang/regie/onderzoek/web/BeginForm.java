package nl.samenhang.regie.onderzoek.web;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.regie.onderzoek.Onderzochte;

/**
 * Whom an inquiry is about.
 *
 * @param begin the day of the question; only asked when no melding tells it
 */
public record BeginForm(List<InwonerId> wmo, List<InwonerId> jeugd, Optional<LocalDate> begin) {

    public BeginForm {
        wmo = List.copyOf(requireNonNullElse(wmo, List.of()));
        jeugd = List.copyOf(requireNonNullElse(jeugd, List.of()));
        begin = requireNonNullElse(begin, Optional.empty());
    }

    List<Onderzochte> over() {
        return Stream.concat(
                        wmo.stream().map(wie -> new Onderzochte(wie, true, false)),
                        jeugd.stream().map(wie -> new Onderzochte(wie, false, true)))
                .toList();
    }
}
