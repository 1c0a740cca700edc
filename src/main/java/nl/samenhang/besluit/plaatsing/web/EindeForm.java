package nl.samenhang.besluit.plaatsing.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.samenhang.besluit.plaatsing.Plaatsing;
import nl.samenhang.besluit.plaatsing.Plaatsingseinde;

/**
 * Why and when somebody leaves.
 *
 * @param tot the first day on which the person no longer lives there
 */
public record EindeForm(
        @NotNull(message = "{plaatsing.fout.einde}") Plaatsingseinde einde,
        @NotNull(message = "{plaatsing.fout.tot}") LocalDate tot,
        @NotBlank(message = "{plaatsing.fout.eindeReden}") @Size(max = 2000) String eindeReden) {

    Plaatsing.Einde toEinde() {
        return new Plaatsing.Einde(einde, tot, eindeReden.strip());
    }
}
