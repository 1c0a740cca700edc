package nl.samenhang.bestaanszekerheid.vroegsignaal.web;

import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import nl.samenhang.bestaanszekerheid.vroegsignaal.Zaakresultaat;

/** How a case ends. */
public record ResultaatForm(
        @NotNull(message = "{vroegsignaal.fout.resultaat}") Zaakresultaat resultaat,
        Optional<Boolean> regeling) {}
