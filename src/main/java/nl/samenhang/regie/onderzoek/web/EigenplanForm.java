package nl.samenhang.regie.onderzoek.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import nl.samenhang.regie.onderzoek.Eigenplan;

/**
 * A plan that people made themselves.
 *
 * @param ontvangenOp today when it is left empty
 */
public record EigenplanForm(
        @NotNull(message = "{onderzoek.fout.plansoort}") Eigenplan.Soort soort,
        Optional<@Size(max = 4000) String> tekst,
        Optional<LocalDate> ontvangenOp) {

    String woorden() {
        return tekst.map(String::strip).orElse("");
    }
}
