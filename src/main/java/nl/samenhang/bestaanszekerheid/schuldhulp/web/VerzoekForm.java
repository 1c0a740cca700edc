package nl.samenhang.bestaanszekerheid.schuldhulp.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.samenhang.bestaanszekerheid.schuldhulp.Verzoek;

/** What the court is asked, and why. */
public record VerzoekForm(
        @NotNull(message = "{schuldhulp.fout.verzoek}") Verzoek.Soort soort,
        @NotBlank(message = "{schuldhulp.fout.aanleiding}") @Size(max = 2000) String aanleiding) {}
