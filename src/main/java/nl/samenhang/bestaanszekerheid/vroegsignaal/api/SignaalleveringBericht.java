package nl.samenhang.bestaanszekerheid.vroegsignaal.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.samenhang.bestaanszekerheid.vroegsignaal.Partnersoort;

/**
 * A delivery as a partner sends it, for the description. It is read signal by signal, so that what
 * is wrong with one does not hold up the others.
 */
@Schema(
        name = "NieuweSignaallevering",
        description =
                "Betalingsachterstanden in de vorm van DDAS vroegsignalering 0.9. De hoofdletters van DDAS mogen ook.")
record SignaalleveringBericht(
        @Schema(
                        description = "Waar alle achterstanden in dit bericht over gaan",
                        requiredMode = Schema.RequiredMode.REQUIRED)
                Partnersoort soort,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) List<Signaal> vroegsignalen) {

    /** Arrears of one customer. */
    @Schema(name = "NieuwSignaal", description = "De achterstand van een klant")
    record Signaal(
            @Schema(
                            description = "Uw klantnummer",
                            example = "K-1001",
                            requiredMode = Schema.RequiredMode.REQUIRED)
                    String id,
            @Schema(
                            description = "Euro's, meer dan nul",
                            example = "889.50",
                            requiredMode = Schema.RequiredMode.REQUIRED)
                    BigDecimal bedrag,
            @Schema(
                            description = "Sinds wanneer de oudste rekening openstaat",
                            requiredMode = Schema.RequiredMode.REQUIRED)
                    LocalDate ontstaansdatum,
            @Schema(
                            description = "De dag waarop u het doorgeeft",
                            requiredMode = Schema.RequiredMode.REQUIRED)
                    LocalDate signaaldatum,
            @Schema(description = "Hoeveel maanden of termijnen; 1 als u niets invult")
                    Integer perioden,
            boolean crisissignaal,
            boolean warmeOverdracht,
            @Schema(description = "De dag waarop de levering stopt; nodig bij EINDELEVERING")
                    LocalDate eindeLevering,
            Inspanningen inspanningen,
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) Client client) {}

    /** What the partner did first. */
    @Schema(
            name = "Inspanningen",
            description =
                    "Wat u eerst zelf deed (Besluit gemeentelijke schuldhulpverlening art. 2, a tot en met d)")
    record Inspanningen(
            @Schema(description = "a. persoonlijk contact gezocht") boolean contactGezocht,
            @Schema(description = "b. op schuldhulp gewezen") boolean opHulpGewezen,
            @Schema(description = "c. schriftelijk herinnerd") boolean herinnerd,
            @Schema(description = "d. aangeboden de gegevens door te geven, zonder bezwaar")
                    boolean doorgevenAangeboden) {}

    /** About whom it is. */
    @Schema(name = "Signaalklant", description = "Over wie het gaat. Een BSN mag er niet bij.")
    record Client(
            String voorletters,
            String voorvoegsel,
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) String achternaam,
            LocalDate geboortedatum,
            String straatnaam,
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) String huisnummer,
            String huisnummertoevoeging,
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "9914 VH")
                    String postcode,
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) String plaatsnaam,
            String telefoonnummer,
            String emailadres) {}
}
