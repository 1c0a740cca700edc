package nl.samenhang.regie.onderzoek.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.regie.onderzoek.Generaties;

/** Why causes in the past of somebody may be written down. */
public record GrondForm(
        @NotNull(message = "{onderzoek.fout.wiens-verleden}") InwonerId wie,
        @NotNull(message = "{onderzoek.fout.grond}") Generaties.Grond grond,
        @NotBlank(message = "{onderzoek.fout.grond-uitleg}") @Size(max = 1000)
                String toelichting) {}
