package nl.samenhang.besluit.ingebrekestelling.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** The day by which the decision can be expected. */
public record VertragingForm(
        @NotNull(message = "{ingebrekestelling.vertraging.fout.verwacht}") LocalDate verwacht) {}
