package nl.samenhang.voorveld.traject.web;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import nl.samenhang.voorveld.traject.Traject;

/** How a track ended. */
public record EindeForm(
        @NotBlank(message = "{traject.fout.reden}") String reden,
        @NotNull(message = "{traject.fout.dag}") LocalDate op,
        Optional<@Size(max = 1000) String> toelichting) {

    public EindeForm {
        toelichting = requireNonNullElse(toelichting, Optional.empty());
    }

    Traject.Einde toEinde() {
        return new Traject.Einde(reden, op, toelichting.map(String::strip).orElse(""));
    }
}
