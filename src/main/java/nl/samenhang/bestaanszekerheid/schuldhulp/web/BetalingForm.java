package nl.samenhang.bestaanszekerheid.schuldhulp.web;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import nl.samenhang.kernel.Bedrag;
import org.jspecify.annotations.Nullable;

/** What the household put aside or paid. */
public record BetalingForm(
        @NotNull(message = "{schuldhulp.fout.dag}") LocalDate op,
        @Nullable @NotNull(message = "{schuldhulp.fout.bedrag}") Bedrag betaald) {

    @AssertTrue(message = "{schuldhulp.fout.bedrag}")
    boolean isBetaaldMeerDanNiets() {
        return betaald == null || betaald.isMoreThan(Bedrag.NIETS);
    }
}
