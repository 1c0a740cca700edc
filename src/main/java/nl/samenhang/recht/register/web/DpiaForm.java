package nl.samenhang.recht.register.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * An answer to a question of an impact assessment.
 *
 * @param gelezen the version that the writer saw
 */
public record DpiaForm(
        @NotBlank(message = "{register.fout.tekst}") @Size(max = 8000) String tekst, int gelezen) {}
