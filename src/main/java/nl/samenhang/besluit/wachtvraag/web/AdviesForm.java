package nl.samenhang.besluit.wachtvraag.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What the regional team of experts advised.
 *
 * @param adviseur who of them, by name and profession
 */
public record AdviesForm(
        @NotBlank(message = "{wachtvraag.fout.advies}") @Size(max = 4000) String advies,
        @NotBlank(message = "{wachtvraag.fout.adviseur}") @Size(max = 200) String adviseur) {}
