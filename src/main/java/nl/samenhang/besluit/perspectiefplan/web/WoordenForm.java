package nl.samenhang.besluit.perspectiefplan.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What the young person wants, in the own words. */
public record WoordenForm(
        @NotBlank(message = "{perspectiefplan.fout.woorden}") @Size(max = 4000) String woorden) {}
