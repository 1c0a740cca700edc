package nl.samenhang.regie.gezinsplan.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What the family wants, in its own words. */
public record WoordenForm(
        @NotBlank(message = "{gezinsplan.fout.woorden}") @Size(max = 4000) String woorden) {}
