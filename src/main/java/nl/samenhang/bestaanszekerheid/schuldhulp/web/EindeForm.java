package nl.samenhang.bestaanszekerheid.schuldhulp.web;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import nl.samenhang.bestaanszekerheid.schuldhulp.Traject;
import nl.samenhang.bestaanszekerheid.schuldhulp.Uitstroomreden;

/** How debt help ended. */
public record EindeForm(
        @NotNull(message = "{schuldhulp.fout.hoe}") Uitstroomreden hoe,
        @NotNull(message = "{schuldhulp.fout.dag}") LocalDate op,
        Optional<@Size(max = 1000) String> toelichting) {

    public EindeForm {
        toelichting = requireNonNullElse(toelichting, Optional.empty());
    }

    Traject.Einde toEinde() {
        return new Traject.Einde(hoe, op, toelichting.map(String::strip).orElse(""));
    }
}
