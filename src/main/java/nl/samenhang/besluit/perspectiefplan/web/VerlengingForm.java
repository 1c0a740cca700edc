package nl.samenhang.besluit.perspectiefplan.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.samenhang.besluit.perspectiefplan.SoortHulp;

/**
 * Youth help that goes on after 18.
 *
 * @param reden why it is still needed
 */
public record VerlengingForm(
        @NotNull(message = "{perspectiefplan.fout.soort}") SoortHulp soort,
        @NotBlank(message = "{perspectiefplan.fout.verlengen}") @Size(max = 1000) String reden) {}
