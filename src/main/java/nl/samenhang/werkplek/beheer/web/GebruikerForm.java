package nl.samenhang.werkplek.beheer.web;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A new employee.
 *
 * @param thuis the other municipality where the employee logs in; empty for one of our own
 */
public record GebruikerForm(
        @NotBlank @Size(max = 100) @Nullable String naam,
        @NotBlank @Size(max = 100) @Nullable String functie,
        @NotBlank @Email @Size(max = 200) @Nullable String email,
        @Size(max = 20) @Nullable String telefoon,
        @NotBlank @Pattern(regexp = "[a-z0-9.-]{2,40}", message = "{beheer.gebruiker.naam-vorm}")
                @Nullable String gebruikersnaam,
        @Nullable String thuis) {

    static GebruikerForm empty() {
        return new GebruikerForm("", "", "", "", "", "");
    }
}
