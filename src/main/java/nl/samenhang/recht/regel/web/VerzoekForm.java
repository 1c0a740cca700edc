package nl.samenhang.recht.regel.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Asks a colleague to approve a table.
 *
 * @param van the first day on which it counts
 * @param waarom why it differs
 */
public record VerzoekForm(
        int stand,
        @NotNull(message = "{regel.eigen.fout.van}") @Nullable LocalDate van,
        @NotBlank(message = "{regel.eigen.fout.waarom}") @Size(max = 2000) String waarom) {}
