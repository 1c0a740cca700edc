package nl.samenhang.veiligheid.groepsaanpak.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** A new group. */
public record GroepForm(
        @NotBlank(message = "{groepsaanpak.fout.naam}") @Size(max = 100) String naam,
        @NotBlank(message = "{groepsaanpak.fout.plek}") @Size(max = 100) String plek,
        @NotBlank(message = "{groepsaanpak.fout.organisatie}") @Size(max = 100) String organisatie,
        @NotNull(message = "{groepsaanpak.fout.termijn}") LocalDate eindigtOp) {}
