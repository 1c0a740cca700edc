package nl.samenhang.bestaanszekerheid.participatie.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.samenhang.bestaanszekerheid.participatie.Werkplaatsing;

/** That it was not to be, or that it stopped. */
public record AfloopForm(
        @NotNull(message = "{participatie.fout.dag}") LocalDate op,
        @NotBlank(message = "{participatie.fout.reden}") @Size(max = 500) String reden) {

    Werkplaatsing.Einde toEinde() {
        return new Werkplaatsing.Einde(op, reden.strip());
    }
}
