package nl.samenhang.voorveld.traject.web;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;

/** Who does what, until when. */
public record AfspraakForm(
        @NotBlank(message = "{traject.fout.wat}") @Size(max = 300) String wat,
        @NotBlank(message = "{traject.fout.wie}") @Size(max = 100) String wie,
        Optional<LocalDate> uiterlijk) {

    public AfspraakForm {
        uiterlijk = requireNonNullElse(uiterlijk, Optional.empty());
    }
}
