package nl.samenhang.bestaanszekerheid.schuldhulp.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** On which day the arrangement begins. */
public record StartForm(@NotNull(message = "{schuldhulp.fout.dag}") LocalDate op) {}
