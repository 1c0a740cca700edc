package nl.samenhang.recht.regel.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A case that somebody tries; what the table asks stands beside it.
 *
 * @param dag the day of which the rules count
 */
public record ProbeerForm(
        @NotNull(message = "{regel.proberen.fout.dag}") @Nullable LocalDate dag) {}
