package nl.samenhang.mensen.noodknop.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.samenhang.mensen.noodknop.Noodtoegang.Oordeel;
import org.jspecify.annotations.Nullable;

/** What the privacy officer thinks of it, and why. */
public record BeoordelingForm(
        @Nullable @NotNull(message = "{noodknop.fout.oordeel}") Oordeel oordeel,
        @NotBlank(message = "{noodknop.fout.toelichting}") @Size(max = 2000) String toelichting) {

    Oordeel require() {
        if (oordeel == null) {
            throw new IllegalStateException("Validated before");
        }
        return oordeel;
    }
}
