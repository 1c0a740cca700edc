package nl.samenhang.mensen.privacyverzoek.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why it takes longer. */
public record UitstelForm(
        @NotBlank(message = "{privacyverzoek.fout.reden}") @Size(max = 1000) String reden) {}
