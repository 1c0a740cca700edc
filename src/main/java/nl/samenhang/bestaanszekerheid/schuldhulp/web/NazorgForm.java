package nl.samenhang.bestaanszekerheid.schuldhulp.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** How it is some time after the end. */
public record NazorgForm(
        @NotBlank(message = "{schuldhulp.fout.nazorg}") @Size(max = 2000) String nazorg) {}
