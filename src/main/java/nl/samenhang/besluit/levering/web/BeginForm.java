package nl.samenhang.besluit.levering.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import nl.samenhang.besluit.levering.Bron;

/** That help really began. */
public record BeginForm(
        @NotNull(message = "{levering.fout.dag}") LocalDate dag,
        @NotNull(message = "{levering.fout.bron}") Bron bron,
        Optional<@Size(max = 1000) String> notitie) {

    String tekst() {
        return notitie.map(String::strip).orElse("");
    }
}
