package nl.samenhang.toegang.melding.api;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import nl.samenhang.kernel.Levensdomein;
import nl.samenhang.toegang.melding.Contactwijze;
import nl.samenhang.toegang.melding.Gevaar;
import nl.samenhang.toegang.melding.Levensgebeurtenis;
import nl.samenhang.toegang.melding.NieuweMelding;
import nl.samenhang.toegang.melding.Noodsignaal;
import nl.samenhang.toegang.melding.Tijdsdruk;
import org.jspecify.annotations.Nullable;

/** A melding as the system of a partner sends it. */
@Schema(name = "NieuweMelding", description = "Een melding van een partner")
record MeldingBericht(
        @NotBlank
                @Size(max = NieuweMelding.LANGSTE_TEKST)
                @Schema(
                        description = "Wat er aan de hand is, in gewone woorden",
                        example =
                                "Noor komt al weken niet op school en zorgt thuis voor haar broertjes.")
                String hulpvraag,
        @Valid @Nullable Betrokkene betrokkene,
        @Valid @NotNull Spoed spoed,
        @Valid @Nullable Melder melder,
        @Schema(description = "Hoe u wilt horen dat de melding is ontvangen")
                @Nullable Contactwijze contactwijze,
        @Size(max = 14) @Nullable Set<Levensdomein> levensdomeinen,
        @Size(max = 14) @Nullable Set<Levensgebeurtenis> levensgebeurtenissen,
        @Schema(
                        description =
                                "Of iemand hulp vraagt om thuis te kunnen wonen of mee te doen; dan lopen de"
                                        + " termijnen van de Wmo vanaf vandaag")
                @Nullable Boolean wmo) {

    /** About whom it is. */
    @Schema(name = "Betrokkene", description = "Over wie het gaat; vul in wat u weet en mag delen")
    record Betrokkene(
            @Size(max = 200) @Schema(example = "Noor de Wit") @Nullable String naam,
            @PastOrPresent @Schema(example = "2010-05-14") @Nullable LocalDate geboortedatum,
            @Pattern(regexp = "[1-9][0-9]{3} ?[A-Za-z]{2}", message = "{melding.fout.postcode}")
                    @Schema(example = "9911 AA")
                    @Nullable String postcode,
            @Size(max = 20) @Schema(example = "12") @Nullable String huisnummer,
            @Schema(
                            description = "Alleen als uw organisatie het nummer mag gebruiken",
                            example = "999990019",
                            minLength = 9,
                            maxLength = 9)
                    @Nullable String burgerservicenummer,
            @Size(max = 2000) @Schema(description = "Wie er nog meer bij horen")
                    @Nullable String toelichting) {}

    /** How urgent it is. */
    @Schema(name = "Spoed", description = "Hoe snel hulp nodig is; bij direct gevaar belt u 112")
    record Spoed(
            @NotNull @Schema(description = "Of iemand in gevaar is", example = "NEE") Gevaar gevaar,
            @NotNull @Schema(description = "Wanneer iemand moet kijken", example = "DEZE_WEEK")
                    Tijdsdruk tijd,
            @Size(max = 6) @Nullable Set<Noodsignaal> signalen,
            @Schema(description = "Of er kinderen onder de 18 bij betrokken zijn")
                    @Nullable Boolean kinderen) {}

    /** Who reports for the partner. */
    @Schema(name = "Melder", description = "Wie de melding doet namens uw organisatie")
    record Melder(
            @Size(max = 200) @Schema(example = "Marit Vos") @Nullable String naam,
            @Pattern(regexp = "\\+?[0-9 ()-]{8,20}", message = "{melding.fout.telefoon-vorm}")
                    @Schema(example = "0320 555 010")
                    @Nullable String telefoon,
            @Email @Size(max = 200) @Schema(example = "marit@leerplicht.example")
                    @Nullable String email) {}

    /** Hides the content, so that no log line carries it by accident. */
    @Override
    public String toString() {
        return "MeldingBericht[]";
    }
}
