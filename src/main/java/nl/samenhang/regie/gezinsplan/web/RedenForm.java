package nl.samenhang.regie.gezinsplan.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why. */
public record RedenForm(
        @NotBlank(message = "{gezinsplan.fout.reden}") @Size(max = 500) String reden) {}
