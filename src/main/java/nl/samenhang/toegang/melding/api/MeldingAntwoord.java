package nl.samenhang.toegang.melding.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import nl.samenhang.toegang.melding.Meldingstatus;
import nl.samenhang.toegang.melding.Volgstand;

/** All that a partner hears about a melding of its own. */
@Schema(name = "Meldingstand", description = "Hoe het met uw melding staat; nooit wat erin staat")
record MeldingAntwoord(
        @Schema(description = "Het nummer van de melding", example = "M-2026-000123")
                String referentie,
        @Schema(description = "Wanneer de melding binnenkwam", format = "date-time")
                Instant ontvangen,
        @Schema(description = "Hoe ver het is", example = "ONTVANGEN") Meldingstatus status,
        @Schema(description = "Of het gezin weet wie het aanspreekpunt is")
                boolean aanspreekpuntBekend) {

    static MeldingAntwoord of(Volgstand stand) {
        return new MeldingAntwoord(
                stand.referentie(), stand.ontvangen(), stand.status(), stand.aanspreekpuntBekend());
    }
}
