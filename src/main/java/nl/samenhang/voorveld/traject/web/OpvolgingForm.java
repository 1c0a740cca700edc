package nl.samenhang.voorveld.traject.web;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/** How it is now. */
public record OpvolgingForm(
        @NotNull(message = "{traject.fout.antwoord}") Boolean antwoord,
        Optional<@Size(max = 500) String> bij) {

    public OpvolgingForm {
        bij = requireNonNullElse(bij, Optional.empty());
    }
}
