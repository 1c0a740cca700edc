package nl.samenhang.bestaanszekerheid.vroegsignaal.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import nl.samenhang.bestaanszekerheid.vroegsignaal.Bevinding;
import nl.samenhang.bestaanszekerheid.vroegsignaal.Partnersoort;

/** What became of each signal of a delivery; nothing of what stood in it is repeated. */
@Schema(name = "Signaallevering", description = "Wat er met elk signaal is gebeurd")
record SignaalleveringAntwoord(
        String id,
        Partnersoort soort,
        @Schema(format = "date-time") Instant ontvangen,
        int opgenomen,
        int geweigerd,
        List<Signaal> signalen) {

    /** One signal. */
    @Schema(name = "Signaaluitkomst", description = "Of een signaal is opgenomen")
    record Signaal(
            @Schema(description = "Het hoeveelste in uw bericht, vanaf 1") int nummer,
            boolean opgenomen,
            @Schema(
                            description =
                                    "Wat eraan schort; ook een opgenomen signaal kan een opmerking hebben")
                    List<Gebrek> bevindingen) {}

    /** What is wrong with it, by which rule. */
    @Schema(name = "Signaalbevinding", description = "Wat eraan schort")
    record Gebrek(
            @Schema(
                            description = "Waar, als JSON-pointer",
                            example = "/vroegsignalen/0/client/postcode")
                    String pointer,
            Bevinding.Code code,
            String detail) {}
}
