package nl.samenhang.platform.account.web;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A new password by a link.
 *
 * @param code the secret of the link
 */
public record NieuwWachtwoordForm(
        @Size(max = 100) String code,
        @NotBlank(message = "{account.herstel.nieuw-leeg}") @Size(max = 200) String nieuw) {

    public NieuwWachtwoordForm {
        code = requireNonNullElse(code, "");
        nieuw = requireNonNullElse(nieuw, "");
    }

    @Override
    public String toString() {
        return "NieuwWachtwoordForm";
    }
}
