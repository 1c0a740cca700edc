package nl.samenhang.besluit.plaatsing.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.samenhang.besluit.plaatsing.Match;
import nl.samenhang.besluit.plaatsing.Matchantwoord;
import nl.samenhang.besluit.plaatsing.Matchpartij;

/**
 * What one of them says about how the place fits.
 *
 * @param wie who was spoken with
 */
public record MatchForm(
        @NotNull(message = "{plaatsing.fout.partij}") Matchpartij partij,
        @NotNull(message = "{plaatsing.fout.antwoord}") Matchantwoord antwoord,
        @NotBlank(message = "{plaatsing.fout.woorden}") @Size(max = 2000) String woorden,
        @NotBlank(message = "{plaatsing.fout.wie}") @Size(max = 200) String wie) {

    Match toMatch(LocalDate vandaag) {
        return new Match(partij, antwoord, woorden.strip(), wie.strip(), vandaag, false);
    }
}
