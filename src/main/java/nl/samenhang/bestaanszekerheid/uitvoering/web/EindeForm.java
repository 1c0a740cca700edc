package nl.samenhang.bestaanszekerheid.uitvoering.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** From which day an agreement no longer counts. */
public record EindeForm(@NotNull(message = "{uitvoering.fout.dag}") LocalDate tot) {}
