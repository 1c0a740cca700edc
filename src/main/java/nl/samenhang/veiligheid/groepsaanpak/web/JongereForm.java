package nl.samenhang.veiligheid.groepsaanpak.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.samenhang.veiligheid.groepsaanpak.Groepsrol;
import nl.samenhang.veiligheid.groepsaanpak.Jongere;

/** Somebody in the group, by first name. */
public record JongereForm(
        @NotBlank(message = "{groepsaanpak.fout.roepnaam}") @Size(max = 100) String roepnaam,
        @NotNull(message = "{groepsaanpak.fout.rol}") Groepsrol rol,
        @NotBlank(message = "{groepsaanpak.fout.actie}") @Size(max = 500) String actie,
        @NotBlank(message = "{groepsaanpak.fout.actiehouder}") @Size(max = 100)
                String actiehouder) {

    Jongere toJongere() {
        return new Jongere(roepnaam.strip(), rol, actie.strip(), actiehouder.strip());
    }
}
