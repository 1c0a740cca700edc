package nl.samenhang.mensen.privacyverzoek.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.mensen.privacyverzoek.Verzoeksoort;

/** What a resident asks, and for whom. */
public record VraagForm(
        @NotNull(message = "{privacyverzoek.fout.soort}") Verzoeksoort soort,
        @NotNull(message = "{privacyverzoek.fout.wie}") InwonerId wie,
        Optional<@Size(max = 4000) String> vraag) {

    /** A copy needs no words; what is wrong or has to go does. */
    boolean isVraagMissing() {
        return soort != Verzoeksoort.INZAGE && vraag.isEmpty();
    }
}
