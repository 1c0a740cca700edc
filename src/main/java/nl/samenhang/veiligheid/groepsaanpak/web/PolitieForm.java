package nl.samenhang.veiligheid.groepsaanpak.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.samenhang.veiligheid.groepsaanpak.Politieregel;

/** A line of the police. */
public record PolitieForm(
        @NotNull(message = "{groepsaanpak.fout.dag}") LocalDate dag,
        @NotBlank(message = "{groepsaanpak.fout.tekst}") @Size(max = 1000) String tekst) {

    Politieregel toRegel(String door) {
        return new Politieregel(dag, tekst.strip(), door);
    }
}
