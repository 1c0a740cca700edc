package nl.samenhang.netwerk.plek.web;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import nl.samenhang.kernel.Periode;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.netwerk.plek.Bezettingsreden;

/**
 * A bed that is taken by somebody who is not ours, or cannot be used.
 *
 * @param totEnMet the last day; empty while nobody knows
 */
public record BezettingForm(
        @NotNull(message = "{plek.fout.van}") LocalDate van,
        Optional<LocalDate> totEnMet,
        @NotNull(message = "{plek.fout.reden}") Bezettingsreden reden) {

    public BezettingForm {
        totEnMet = requireNonNullElse(totEnMet, Optional.empty());
    }

    Periode toPeriode() {
        if (reden == Bezettingsreden.PLAATSING) {
            throw new Refusal("reden", Tekst.of("plek.fout.plaatsing"));
        }
        if (totEnMet.filter(dag -> dag.isBefore(van)).isPresent()) {
            throw new Refusal("totEnMet", Tekst.of("plek.fout.periode"));
        }
        return new Periode(van, totEnMet.map(dag -> dag.plusDays(1)));
    }
}
