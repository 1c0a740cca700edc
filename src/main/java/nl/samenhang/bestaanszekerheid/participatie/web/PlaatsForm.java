package nl.samenhang.bestaanszekerheid.participatie.web;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import nl.samenhang.bestaanszekerheid.participatie.Werkplaatsing;

/** Somebody goes to work. */
public record PlaatsForm(
        @NotNull(message = "{participatie.fout.dag}") LocalDate van,
        @NotNull(message = "{participatie.fout.uren}")
                @Min(value = 1, message = "{participatie.fout.uren}")
                @Max(value = 40, message = "{participatie.fout.uren}")
                Integer uren,
        Optional<Boolean> subsidie,
        Optional<Boolean> jobcoach,
        Optional<Boolean> akkoord) {

    public PlaatsForm {
        subsidie = requireNonNullElse(subsidie, Optional.empty());
        jobcoach = requireNonNullElse(jobcoach, Optional.empty());
        akkoord = requireNonNullElse(akkoord, Optional.empty());
    }

    Werkplaatsing.Plaats toPlaats() {
        return new Werkplaatsing.Plaats(
                van, uren, subsidie.orElse(false), jobcoach.orElse(false), Optional.empty());
    }
}
