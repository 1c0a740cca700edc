package nl.samenhang.bestaanszekerheid.regeling.web;

import jakarta.validation.constraints.Size;
import java.util.Optional;
import nl.samenhang.kernel.InwonerId;

/**
 * Who asks, and who helps.
 *
 * @param aanvrager for whom an employee writes it down; a resident asks for himself
 * @param helper the name of who helps; empty when nobody does
 */
public record BeginForm(
        Optional<InwonerId> aanvrager,
        Optional<@Size(max = 200, message = "{rechtenvraag.fout.helper}") String> helper) {

    Optional<String> wieHelpt() {
        return helper.map(String::strip).filter(naam -> !naam.isEmpty());
    }
}
