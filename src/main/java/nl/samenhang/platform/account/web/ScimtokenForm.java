package nl.samenhang.platform.account.web;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A new token for the identity system. */
public record ScimtokenForm(
        @NotBlank @Size(max = 100) String omschrijving, @NotNull @Nullable LocalDate verloopt) {

    public ScimtokenForm {
        omschrijving = requireNonNullElse(omschrijving, "").strip();
    }
}
