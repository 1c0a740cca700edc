package nl.samenhang.bestaanszekerheid.schuldhulp.web;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import nl.samenhang.bestaanszekerheid.schuldhulp.Verzoek;

/**
 * What the court said.
 *
 * @param tot the last day of the rest, when it was granted
 */
public record UitspraakForm(
        @NotNull(message = "{schuldhulp.fout.uitspraak}") Verzoek.Uitkomst uitspraak,
        @NotNull(message = "{schuldhulp.fout.dag}") LocalDate op,
        Optional<LocalDate> tot) {

    public UitspraakForm {
        tot = requireNonNullElse(tot, Optional.empty());
    }

    Verzoek.Uitspraak toUitspraak() {
        return new Verzoek.Uitspraak(uitspraak, op, tot);
    }
}
