package nl.samenhang.besluit.perspectiefplan.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** An adult who stays, and who that is to the young person. */
public record SteunForm(
        @NotBlank(message = "{perspectiefplan.fout.steunNaam}") @Size(max = 200) String steunNaam,
        @NotBlank(message = "{perspectiefplan.fout.steunBand}") @Size(max = 200)
                String steunBand) {}
