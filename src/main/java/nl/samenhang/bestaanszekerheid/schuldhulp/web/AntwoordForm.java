package nl.samenhang.bestaanszekerheid.schuldhulp.web;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.bestaanszekerheid.schuldhulp.Aanbod;

/** What a creditor answered. */
public record AntwoordForm(
        @NotNull(message = "{schuldhulp.fout.aanbod}") UUID aanbod,
        @NotNull(message = "{schuldhulp.fout.antwoord}") Aanbod.Keus antwoord,
        @NotNull(message = "{schuldhulp.fout.dag}") LocalDate op,
        Optional<@Size(max = 1000) String> reden) {

    public AntwoordForm {
        reden = requireNonNullElse(reden, Optional.empty());
    }

    Aanbod.Antwoord toAntwoord() {
        return new Aanbod.Antwoord(antwoord, op, reden.map(String::strip).orElse(""));
    }
}
