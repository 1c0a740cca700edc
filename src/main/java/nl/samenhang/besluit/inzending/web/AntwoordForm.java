package nl.samenhang.besluit.inzending.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The answer to the sender. */
public record AntwoordForm(
        @NotBlank(message = "{inzending.fout.antwoord}") @Size(max = 4000) String antwoord) {}
