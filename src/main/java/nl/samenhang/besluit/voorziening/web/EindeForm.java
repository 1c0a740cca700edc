package nl.samenhang.besluit.voorziening.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** The end of help. */
public record EindeForm(
        @NotNull(message = "{voorziening.fout.laatsteDag}") LocalDate laatsteDag,
        @NotBlank(message = "{voorziening.fout.reden}") @Size(max = 500) String reden) {}
