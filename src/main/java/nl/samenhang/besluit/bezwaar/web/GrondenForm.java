package nl.samenhang.besluit.bezwaar.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Why somebody disagrees, that came after the objection. */
public record GrondenForm(
        @NotBlank(message = "{bezwaar.fout.gronden}") @Size(max = 4000) String gronden,
        @NotNull(message = "{bezwaar.fout.dag}") LocalDate dag) {}
