package nl.samenhang.werkplek.portaal.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import nl.samenhang.platform.security.Handeling;
import org.jspecify.annotations.Nullable;

/** Who looked in a file, the newest day first. */
@Schema(name = "Inzagelijst", description = "Wie in het dossier keek, de nieuwste dag eerst")
record Inzagelijst(
        List<Regel> inzagen,
        @Schema(description = "Stuur dit als 'na' mee voor oudere regels; leeg als er geen zijn")
                @Nullable String volgende) {

    /** What somebody did on a day, similar lines of that day merged (NEN 7513). */
    @Schema(
            name = "Inzage",
            description = "Wat iemand op een dag deed; gelijke regels samengenomen")
    record Regel(
            LocalDate datum,
            @Schema(description = "Wie het deed", example = "Yusuf Demir") String naam,
            @Schema(description = "In welke rol", example = "Consulent") String rol,
            @Schema(example = "Samenstad") String organisatie,
            Handeling handeling,
            @Schema(description = "Welke gegevens, in gewone woorden") List<String> gegevens,
            @Schema(description = "Waarom, in gewone woorden") String doel,
            @Schema(description = "De wet die dat toestaat") String grondslag,
            @Schema(description = "Of de noodknop de enige weg naar binnen was") boolean noodknop,
            @Schema(description = "Hoe vaak op die dag") int aantal) {}
}
