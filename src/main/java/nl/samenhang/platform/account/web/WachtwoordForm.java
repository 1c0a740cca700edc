package nl.samenhang.platform.account.web;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * The password of now, and a new one where that is asked.
 *
 * @param nieuw empty where only the password of now is asked
 */
public record WachtwoordForm(
        @NotBlank(message = "{account.wachtwoord.leeg}") @Size(max = 200) String wachtwoord,
        @Size(max = 200) String nieuw) {

    public WachtwoordForm {
        wachtwoord = requireNonNullElse(wachtwoord, "");
        nieuw = requireNonNullElse(nieuw, "");
    }

    @Override
    public String toString() {
        return "WachtwoordForm";
    }
}
