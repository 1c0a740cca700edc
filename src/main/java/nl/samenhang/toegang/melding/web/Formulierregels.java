package nl.samenhang.toegang.melding.web;

import nl.samenhang.toegang.melding.Contactwijze;
import nl.samenhang.toegang.melding.Formulierstap;
import org.springframework.validation.Errors;

/** Which answers a step of the form cannot do without. As few as possible: nobody is forced. */
final class Formulierregels {

    private Formulierregels() {}

    static void check(Formulierstap stap, MeldingForm form, Errors errors) {
        switch (stap) {
            case WAT -> require(!form.hulpvraag().isBlank(), "hulpvraag", errors);
            case WIE -> require(form.rol().isPresent(), "rol", errors);
            case SPOED -> {
                require(form.gevaar().isPresent(), "gevaar", errors);
                require(form.tijd().isPresent(), "tijd", errors);
            }
            case CONTACT -> {
                require(form.contactwijze().isPresent(), "contactwijze", errors);
                form.contactwijze().ifPresent(wijze -> requireAddress(wijze, form, errors));
            }
            case VERSTUURD -> {}
        }
    }

    private static void requireAddress(Contactwijze wijze, MeldingForm form, Errors errors) {
        switch (wijze) {
            case BELLEN -> require(form.telefoon().isPresent(), "telefoon", errors);
            case EMAIL -> require(form.email().isPresent(), "email", errors);
            case BRIEF -> require(form.briefadres().isPresent(), "briefadres", errors);
            case GEEN -> {}
        }
    }

    private static void require(boolean there, String veld, Errors errors) {
        if (!there && !errors.hasFieldErrors(veld)) {
            errors.rejectValue(veld, "melding.fout." + veld);
        }
    }
}
