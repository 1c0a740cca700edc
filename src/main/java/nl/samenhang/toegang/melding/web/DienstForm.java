package nl.samenhang.toegang.melding.web;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.toegang.melding.Dagdeel;
import org.jspecify.annotations.Nullable;

/**
 * Who is on duty on a part of a day.
 *
 * @param medewerker empty leaves it without anybody
 */
public record DienstForm(
        @NotNull @Nullable LocalDate dag,
        @NotNull @Nullable Dagdeel dagdeel,
        Optional<MedewerkerId> medewerker) {

    public DienstForm {
        medewerker = requireNonNullElse(medewerker, Optional.empty());
    }
}
