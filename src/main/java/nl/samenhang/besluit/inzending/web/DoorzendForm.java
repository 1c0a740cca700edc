package nl.samenhang.besluit.inzending.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Who has to deal with it instead of us. */
public record DoorzendForm(
        @NotBlank(message = "{inzending.fout.naar}") @Size(max = 200) String naar) {}
