package nl.samenhang.besluit.aanvraag.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** The day on which what was missing came. */
public record OntvangstForm(@NotNull(message = "{aanvraag.fout.dag}") LocalDate dag) {}
