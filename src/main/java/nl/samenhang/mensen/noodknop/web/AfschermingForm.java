package nl.samenhang.mensen.noodknop.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.samenhang.mensen.noodknop.Afscherming;
import org.jspecify.annotations.Nullable;

/** Whose files are closed for the team, and why. */
public record AfschermingForm(
        @NotBlank(message = "{noodknop.fout.voornaam}") @Size(max = 100) String voornaam,
        @NotBlank(message = "{noodknop.fout.achternaam}") @Size(max = 100) String achternaam,
        @NotBlank(message = "{noodknop.fout.geboortedatum}") @Size(max = 30) String geboortedatum,
        Afscherming.@Nullable @NotNull(message = "{noodknop.afscherming.soort-fout}") Soort soort,
        @NotBlank(message = "{noodknop.stop.reden-fout}") @Size(max = 1000) String reden) {

    PersoonForm persoon() {
        return new PersoonForm(voornaam, achternaam, geboortedatum);
    }

    Afscherming.Soort require() {
        if (soort == null) {
            throw new IllegalStateException("Validated before");
        }
        return soort;
    }
}
