package nl.samenhang.veiligheid.groepsaanpak.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import nl.samenhang.kernel.MedewerkerId;

/** Somebody is let in by name. */
public record ToelatingForm(
        @NotNull(message = "{groepsaanpak.fout.medewerker}") MedewerkerId medewerker,
        @NotBlank(message = "{groepsaanpak.fout.organisatie}") @Size(max = 100) String organisatie,
        Optional<Boolean> politiegegevens,
        @NotNull(message = "{groepsaanpak.fout.dag}") LocalDate tot) {}
