package nl.samenhang.besluit.aanvraag.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.samenhang.besluit.aanvraag.Aanvraagwijze;
import nl.samenhang.besluit.aanvraag.NieuwVervolg;
import nl.samenhang.besluit.aanvraag.Vervolg;
import nl.samenhang.kernel.InwonerId;

/** What is to be decided about help that runs. */
public record VervolgForm(
        @NotNull(message = "{aanvraag.vervolg.fout.soort}") Vervolg.Soort soort,
        @NotNull(message = "{aanvraag.fout.aanvrager}") InwonerId aanvrager,
        @NotNull(message = "{aanvraag.fout.wijze}") Aanvraagwijze wijze,
        @NotNull(message = "{aanvraag.vervolg.fout.dag}") LocalDate dag,
        @NotBlank(message = "{aanvraag.vervolg.fout.vraag}") @Size(max = 500) String vraag) {

    NieuwVervolg toVervolg() {
        return new NieuwVervolg(soort, aanvrager, wijze, dag, vraag.strip());
    }
}
