package nl.samenhang.toegang.melding.web;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.samenhang.toegang.melding.NieuweMelding;

/** With what a reporter comes back: the number, the code and, for some actions, a text. */
public record VolgForm(
        @NotBlank @Size(max = 40) String referentie,
        @NotBlank @Size(max = 40) String code,
        @Size(max = NieuweMelding.LANGSTE_TEKST) String tekst) {

    public VolgForm {
        referentie = requireNonNullElse(referentie, "").strip();
        code = requireNonNullElse(code, "").strip();
        tekst = requireNonNullElse(tekst, "").replace("\u0000", "").strip();
    }
}
