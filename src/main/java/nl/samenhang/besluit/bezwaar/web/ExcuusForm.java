package nl.samenhang.besluit.bezwaar.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why being late is not held against the person. */
public record ExcuusForm(
        @NotBlank(message = "{bezwaar.fout.verschoonbaar}") @Size(max = 1000)
                String verschoonbaar) {}
