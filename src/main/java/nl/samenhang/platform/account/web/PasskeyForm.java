package nl.samenhang.platform.account.web;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A key that the device made.
 *
 * @param naam what the holder calls it
 * @param antwoord what the browser gives, as JSON
 */
public record PasskeyForm(
        @NotBlank(message = "{account.passkey.naam-leeg}") @Size(max = 60) String naam,
        @NotBlank(message = "{account.wachtwoord.leeg}") @Size(max = 200) String wachtwoord,
        @Size(max = 20_000) String antwoord) {

    public PasskeyForm {
        naam = requireNonNullElse(naam, "").strip();
        wachtwoord = requireNonNullElse(wachtwoord, "");
        antwoord = requireNonNullElse(antwoord, "");
    }

    @Override
    public String toString() {
        return "PasskeyForm";
    }
}
