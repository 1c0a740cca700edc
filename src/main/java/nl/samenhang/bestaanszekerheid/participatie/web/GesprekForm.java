package nl.samenhang.bestaanszekerheid.participatie.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.samenhang.bestaanszekerheid.participatie.Werkplaatsing;

/** The talk with the organisation. */
public record GesprekForm(
        @NotNull(message = "{participatie.fout.dag}") LocalDate gesprokenOp,
        @NotBlank(message = "{participatie.fout.uitkomst}") @Size(max = 1000) String uitkomst) {

    Werkplaatsing.Gesprek toGesprek() {
        return new Werkplaatsing.Gesprek(gesprokenOp, uitkomst.strip());
    }
}
