package nl.samenhang.regie.onderzoek.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What somebody says of the report. */
public record ReactieForm(
        @NotBlank(message = "{onderzoek.fout.tekst}") @Size(max = 2000) String tekst) {}
