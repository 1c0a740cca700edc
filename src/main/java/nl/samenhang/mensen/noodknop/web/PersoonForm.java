package nl.samenhang.mensen.noodknop.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A person by name and birth date: nobody needs a list of people, or a BSN, to name one. */
public record PersoonForm(
        @NotBlank(message = "{noodknop.fout.voornaam}") @Size(max = 100) String voornaam,
        @NotBlank(message = "{noodknop.fout.achternaam}") @Size(max = 100) String achternaam,
        @NotBlank(message = "{noodknop.fout.geboortedatum}") @Size(max = 30)
                String geboortedatum) {}
