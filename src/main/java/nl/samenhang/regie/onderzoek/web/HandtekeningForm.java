package nl.samenhang.regie.onderzoek.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A signature under the report.
 *
 * @param dag when it came in; today when it is left empty
 */
public record HandtekeningForm(
        @NotNull(message = "{onderzoek.fout.wens}") Wens wens, Optional<LocalDate> dag) {

    /** Whether the person asks for a provision with it. */
    public enum Wens {
        AANVRAGEN,
        ALLEEN_GEZIEN
    }

    boolean aanvragen() {
        return wens == Wens.AANVRAGEN;
    }
}
