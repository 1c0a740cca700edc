package nl.samenhang.regie.onderzoek.web;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.constraints.Size;
import java.util.Optional;

/** What was found on one topic; empty words take it out. */
public record AntwoordForm(Optional<@Size(max = 4000) String> tekst) {

    public AntwoordForm {
        tekst = requireNonNullElse(tekst, Optional.empty());
    }

    String woorden() {
        return tekst.map(String::strip).orElse("");
    }
}
