package nl.samenhang.besluit.wachtvraag.web;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import nl.samenhang.kernel.Periode;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;

/**
 * What helps while somebody waits.
 *
 * @param totEnMet the last day; empty while nobody knows
 */
public record OverbruggingForm(
        @NotBlank(message = "{wachtvraag.fout.wat}") @Size(max = 500) String wat,
        @NotBlank(message = "{wachtvraag.fout.wie}") @Size(max = 200) String wie,
        @NotNull(message = "{wachtvraag.fout.van}") LocalDate van,
        Optional<LocalDate> totEnMet) {

    public OverbruggingForm {
        totEnMet = requireNonNullElse(totEnMet, Optional.empty());
    }

    Periode toPeriode() {
        if (totEnMet.filter(dag -> dag.isBefore(van)).isPresent()) {
            throw new Refusal("totEnMet", Tekst.of("wachtvraag.fout.periode"));
        }
        return new Periode(van, totEnMet.map(dag -> dag.plusDays(1)));
    }
}
