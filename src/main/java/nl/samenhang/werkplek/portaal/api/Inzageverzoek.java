package nl.samenhang.werkplek.portaal.api;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Positie;
import nl.samenhang.platform.security.Inzagevraag;
import org.jspecify.annotations.Nullable;

/** What a portal asks for the resident who is logged in there. */
@Schema(name = "Inzageverzoek", description = "Over wie, en welk deel van het logboek")
record Inzageverzoek(
        @NotBlank
                @Schema(
                        description = "Het nummer van wie bij het portaal is ingelogd",
                        example = "999990019",
                        minLength = 9,
                        maxLength = 9)
                @Nullable String burgerservicenummer,
        @Schema(description = "De eerste dag", example = "2026-01-01") @Nullable LocalDate vanaf,
        @Schema(description = "De laatste dag", example = "2026-12-31") @Nullable LocalDate tot,
        @Size(max = 100)
                @Schema(
                        description =
                                "Voor de volgende bladzijde: wat in 'volgende' van de vorige stond")
                @Nullable String na) {

    Inzagevraag question(InwonerId inwoner) {
        return new Inzagevraag(
                inwoner,
                Optional.ofNullable(vanaf),
                Optional.ofNullable(tot),
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(na).flatMap(Positie::parse).orElse(Positie.NIEUWSTE));
    }

    /** Hides the number, so that no log line carries it by accident. */
    @Override
    public String toString() {
        return "Inzageverzoek[]";
    }
}
