package nl.samenhang.regie.onderzoek.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.regie.onderzoek.Hypothese;

/** What was found for or against a possible explanation. */
public record HypotheseForm(
        @NotBlank(message = "{onderzoek.fout.tekst}") @Size(max = 1000) String tekst,
        @NotNull(message = "{onderzoek.fout.status}") Hypothese.Status status,
        Optional<@Size(max = 2000) String> onderbouwing) {

    Hypothese toHypothese(UUID id) {
        return new Hypothese(id, tekst.strip(), status, onderbouwing.map(String::strip).orElse(""));
    }

    static HypotheseForm of(Hypothese h) {
        return new HypotheseForm(h.tekst(), h.status(), Optional.of(h.onderbouwing()));
    }
}
