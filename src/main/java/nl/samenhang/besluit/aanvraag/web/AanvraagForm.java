package nl.samenhang.besluit.aanvraag.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import nl.samenhang.besluit.aanvraag.Aanvraagwijze;
import nl.samenhang.besluit.aanvraag.NieuweAanvraag;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.kernel.Wet;

/** An application with its first line. */
public record AanvraagForm(
        @NotNull(message = "{aanvraag.fout.aanvrager}") InwonerId aanvrager,
        @NotNull(message = "{aanvraag.fout.ingediend}") LocalDate ingediend,
        @NotNull(message = "{aanvraag.fout.wijze}") Aanvraagwijze wijze,
        @NotNull(message = "{aanvraag.fout.voor}") InwonerId voor,
        @NotNull(message = "{aanvraag.fout.wet-kiezen}") Wet wet,
        @NotBlank(message = "{aanvraag.fout.vraag}") @Size(max = 500) String vraag,
        Optional<Boolean> spoed) {

    NieuweAanvraag toAanvraag(GezinId gezin) {
        if (wijze == Aanvraagwijze.AMBTSHALVE) {
            throw new Refusal("wijze", Tekst.of("aanvraag.fout.wijze"));
        }
        return new NieuweAanvraag(
                gezin,
                aanvrager,
                ingediend,
                wijze,
                voor,
                wet,
                vraag.strip(),
                Optional.empty(),
                spoed.orElse(false));
    }
}
