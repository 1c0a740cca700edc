package nl.samenhang.besluit.inzending.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import nl.samenhang.besluit.aanvraag.AanvraagId;
import nl.samenhang.besluit.inzending.Inzendingsoort;
import nl.samenhang.besluit.inzending.NieuweInzending;
import nl.samenhang.kernel.InwonerId;

/** What a resident sends. */
public record InzendingForm(
        Optional<AanvraagId> aanvraag,
        Optional<InwonerId> voor,
        @NotBlank(message = "{inzending.fout.tekst}") @Size(max = 4000) String tekst) {

    NieuweInzending toInzending(Inzendingsoort soort, InwonerId ik) {
        return new NieuweInzending(soort, aanvraag, voor.orElse(ik), tekst);
    }
}
