package nl.samenhang.besluit.perspectiefplan.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why the file may close although not all five are arranged. */
public record LoslatenForm(
        @NotBlank(message = "{perspectiefplan.fout.loslaten}") @Size(max = 1000) String loslaten) {}
