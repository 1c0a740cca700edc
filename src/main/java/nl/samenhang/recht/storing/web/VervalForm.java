package nl.samenhang.recht.storing.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why it turned out to be no outage. */
public record VervalForm(
        @NotBlank(message = "{storing.fout.reden}") @Size(max = 500) String reden) {}
