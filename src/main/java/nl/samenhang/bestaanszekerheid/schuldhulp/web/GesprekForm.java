package nl.samenhang.bestaanszekerheid.schuldhulp.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import nl.samenhang.kernel.Bedrag;
import org.jspecify.annotations.Nullable;

/**
 * The first talk.
 *
 * @param weken in how many weeks there is a result, as the resident was told
 * @param beginschuld what they owe that day
 */
public record GesprekForm(
        @NotNull(message = "{schuldhulp.fout.dag}") LocalDate op,
        @Nullable
                @NotNull(message = "{schuldhulp.fout.weken}")
                @Min(value = 1, message = "{schuldhulp.fout.weken}")
                @Max(value = 520, message = "{schuldhulp.fout.weken}")
                Integer weken,
        @Nullable @NotNull(message = "{schuldhulp.fout.beginschuld}") Bedrag beginschuld) {}
