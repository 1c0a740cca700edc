package nl.samenhang.platform.account.web;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Under which name somebody asks for a new password. */
public record HerstelvraagForm(
        @NotBlank(message = "{account.herstel.naam-leeg}") @Size(max = 100) String gebruikersnaam) {

    public HerstelvraagForm {
        gebruikersnaam = requireNonNullElse(gebruikersnaam, "");
    }
}
