package nl.samenhang.bestaanszekerheid.uitvoering.web;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import nl.samenhang.bestaanszekerheid.uitvoering.Taak;
import nl.samenhang.kernel.Bedrag;
import nl.samenhang.kernel.Gemeentecode;
import nl.samenhang.kernel.Periode;
import org.jspecify.annotations.Nullable;

/**
 * Which municipality carries out what.
 *
 * @param laatste the last day, when that is known
 */
public record AfspraakForm(
        @NotNull(message = "{uitvoering.fout.uitvoerder}") Gemeentecode uitvoerder,
        @NotNull(message = "{uitvoering.fout.taak}") Taak taak,
        @NotNull(message = "{uitvoering.fout.dag}") LocalDate van,
        Optional<LocalDate> laatste,
        @Nullable @NotNull(message = "{uitvoering.fout.prijs}") Bedrag prijs) {

    public AfspraakForm {
        laatste = requireNonNullElse(laatste, Optional.empty());
    }

    @AssertTrue(message = "{uitvoering.fout.laatste}")
    boolean isLaatsteDagNaEerste() {
        return van == null || laatste.filter(dag -> dag.isBefore(van)).isEmpty();
    }

    @AssertTrue(message = "{uitvoering.fout.prijs}")
    boolean isPrijsMeerDanNiets() {
        return prijs == null || prijs.isMoreThan(Bedrag.NIETS);
    }

    Periode toPeriode() {
        return new Periode(van, laatste.map(dag -> dag.plusDays(1)));
    }
}
