package nl.samenhang.besluit.plaatsing.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.samenhang.besluit.plaatsing.Matchantwoord;

/** What a resident says about the place where one lives, in the own words. */
public record MijnMatchForm(
        @NotNull(message = "{plaatsing.fout.antwoord}") Matchantwoord antwoord,
        @NotBlank(message = "{plaatsing.mijn.fout.woorden}") @Size(max = 2000) String woorden) {}
