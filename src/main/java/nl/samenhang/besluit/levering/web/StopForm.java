package nl.samenhang.besluit.levering.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import nl.samenhang.besluit.levering.Stopreden;

/** That help is given no longer. */
public record StopForm(
        @NotNull(message = "{levering.fout.laatste}") LocalDate dag,
        @NotNull(message = "{levering.fout.reden-leeg}") Stopreden reden,
        Optional<@Size(max = 1000) String> notitie) {

    String tekst() {
        return notitie.map(String::strip).orElse("");
    }
}
