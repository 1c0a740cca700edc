package nl.samenhang.besluit.aanvraag.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** What the applicant is asked for, and until when it can come. */
public record HersteltermijnForm(
        @NotBlank(message = "{aanvraag.fout.gevraagd}") @Size(max = 1000) String gevraagd,
        @NotNull(message = "{aanvraag.fout.uiterlijk}") LocalDate uiterlijk) {}
