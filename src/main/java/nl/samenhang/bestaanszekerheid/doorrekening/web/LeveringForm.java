package nl.samenhang.bestaanszekerheid.doorrekening.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Where a model population comes from; the file itself comes beside it. */
public record LeveringForm(
        @NotBlank(message = "{doorrekening.fout.bron}") @Size(max = 200) String bron,
        @NotNull(message = "{doorrekening.fout.dag}") LocalDate peildatum) {}
