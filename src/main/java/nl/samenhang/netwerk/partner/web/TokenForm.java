package nl.samenhang.netwerk.partner.web;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.samenhang.netwerk.partner.PartnerRechten;
import org.jspecify.annotations.Nullable;

/**
 * A new token for the system of a partner.
 *
 * @param recht what it is for: to report, to report payment arrears, to show residents who looked
 *     in their file, or to take vouchers
 */
public record TokenForm(
        @NotBlank @Size(max = 200) String omschrijving,
        @NotNull @Min(1) @Max(60_000) @Nullable Integer perMinuut,
        @NotNull @Nullable LocalDate verloopt,
        @Pattern(
                        regexp =
                                PartnerRechten.MELDING_DOEN
                                        + "|"
                                        + PartnerRechten.INZAGE_OPVRAGEN
                                        + "|"
                                        + PartnerRechten.TEGOED_INWISSELEN
                                        + "|"
                                        + PartnerRechten.VROEGSIGNAAL_MELDEN)
                String recht) {

    public TokenForm {
        omschrijving = requireNonNullElse(omschrijving, "").strip();
        recht = requireNonNullElse(recht, PartnerRechten.MELDING_DOEN);
    }
}
