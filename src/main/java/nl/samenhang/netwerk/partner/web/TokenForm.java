package nl.samenhang.netwerk.partner.web;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A new token for the system of a partner. */
public record TokenForm(
        @NotBlank @Size(max = 200) String omschrijving,
        @NotNull @Min(1) @Max(60_000) @Nullable Integer perMinuut,
        @NotNull @Nullable LocalDate verloopt) {

    public TokenForm {
        omschrijving = requireNonNullElse(omschrijving, "").strip();
    }
}
