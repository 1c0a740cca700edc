package nl.samenhang.platform.account.web;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A code of the app, or one on paper. */
public record CodeForm(@NotBlank(message = "{account.code.leeg}") @Size(max = 40) String code) {

    public CodeForm {
        code = requireNonNullElse(code, "").strip();
    }

    @Override
    public String toString() {
        return "CodeForm";
    }
}
