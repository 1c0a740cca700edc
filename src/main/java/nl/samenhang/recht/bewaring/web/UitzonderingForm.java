package nl.samenhang.recht.bewaring.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import nl.samenhang.recht.bewaring.Uitzonderingsreden;

/** Why something stays although its term is over, and until when. */
public record UitzonderingForm(
        @NotNull(message = "{bewaring.fout.reden}") Uitzonderingsreden reden,
        @NotBlank(message = "{bewaring.weigering.toelichting}") @Size(max = 500) String toelichting,
        Optional<LocalDate> tot) {}
