package nl.samenhang.besluit.aanvraag.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why the applicant takes the application back, in their words. */
public record IntrekkingForm(
        @NotBlank(message = "{aanvraag.fout.reden}") @Size(max = 500) String reden) {}
