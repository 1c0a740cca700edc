package nl.samenhang.mensen.noodknop.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.samenhang.mensen.noodknop.Naasten.Band;
import org.jspecify.annotations.Nullable;

/** Somebody who is near to the employee, and what they are to each other. */
public record NaasteForm(
        @NotBlank(message = "{noodknop.fout.voornaam}") @Size(max = 100) String voornaam,
        @NotBlank(message = "{noodknop.fout.achternaam}") @Size(max = 100) String achternaam,
        @NotBlank(message = "{noodknop.fout.geboortedatum}") @Size(max = 30) String geboortedatum,
        @Nullable @NotNull(message = "{noodknop.fout.band}") Band band) {

    PersoonForm persoon() {
        return new PersoonForm(voornaam, achternaam, geboortedatum);
    }

    Band require() {
        if (band == null) {
            throw new IllegalStateException("Validated before");
        }
        return band;
    }
}
