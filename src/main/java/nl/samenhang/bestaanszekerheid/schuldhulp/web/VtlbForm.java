package nl.samenhang.bestaanszekerheid.schuldhulp.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import nl.samenhang.bestaanszekerheid.schuldhulp.Vtlb;
import nl.samenhang.kernel.Bedrag;
import org.jspecify.annotations.Nullable;

/** What comes in a month, and what a household keeps to live on, in whole euros. */
public record VtlbForm(
        @NotNull(message = "{schuldhulp.fout.dag}") LocalDate vanaf,
        @Nullable @NotNull(message = "{schuldhulp.fout.inkomen}") Bedrag inkomen,
        @Nullable
                @NotNull(message = "{schuldhulp.fout.vtlb}")
                @Min(value = 1, message = "{schuldhulp.fout.vtlb}")
                @Max(value = 99_999, message = "{schuldhulp.fout.vtlb}")
                Integer vtlb,
        @NotNull(message = "{schuldhulp.fout.vtlbreden}") Vtlb.Reden reden) {}
