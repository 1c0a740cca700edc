package nl.samenhang.besluit.keuze.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why nobody fits a wish. */
public record UitlegForm(
        @NotBlank(message = "{keuze.fout.uitleg}") @Size(max = 1000) String uitleg) {}
