package nl.samenhang.besluit.bezwaar.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;

/** An objection as it came in. */
public record BezwaarForm(
        @NotNull(message = "{bezwaar.fout.ontvangen-leeg}") LocalDate ontvangen,
        Optional<LocalDate> gepost,
        @NotBlank(message = "{bezwaar.fout.gronden}") @Size(max = 4000) String gronden,
        boolean commissie) {}
