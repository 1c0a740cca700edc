package nl.samenhang.besluit.bezwaar.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What was said at the hearing. */
public record VerslagForm(
        @NotBlank(message = "{bezwaar.fout.verslag}") @Size(max = 8000) String verslag) {}
