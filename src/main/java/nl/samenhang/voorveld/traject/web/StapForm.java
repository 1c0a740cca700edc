package nl.samenhang.voorveld.traject.web;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;

/** A step was done. */
public record StapForm(
        @NotBlank(message = "{traject.fout.stap}") String stap,
        @NotNull(message = "{traject.fout.dag}") LocalDate op,
        Optional<@Size(max = 500) String> opmerking) {

    public StapForm {
        opmerking = requireNonNullElse(opmerking, Optional.empty());
    }
}
