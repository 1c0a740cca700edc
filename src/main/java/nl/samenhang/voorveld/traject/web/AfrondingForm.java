package nl.samenhang.voorveld.traject.web;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import nl.samenhang.voorveld.traject.Lijnstand;

/** A line is finished, or not needed any more. */
public record AfrondingForm(
        @NotNull(message = "{traject.fout.hoe}") Lijnstand.Afloop hoe,
        Optional<@Size(max = 500) String> reden) {

    public AfrondingForm {
        reden = requireNonNullElse(reden, Optional.empty());
    }
}
