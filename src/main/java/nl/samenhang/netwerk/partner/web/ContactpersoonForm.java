package nl.samenhang.netwerk.partner.web;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import nl.samenhang.netwerk.partner.Contactpersoon;

/** Whom to call at a partner. */
public record ContactpersoonForm(
        @NotBlank @Size(max = 200) String contactnaam,
        Optional<@Size(max = 200) String> functie,
        Optional<@Email @Size(max = 200) String> contactemail,
        Optional<@Size(max = 50) String> contacttelefoon) {

    public ContactpersoonForm {
        contactnaam = requireNonNullElse(contactnaam, "").strip();
        functie = requireNonNullElse(functie, Optional.empty());
        contactemail = requireNonNullElse(contactemail, Optional.empty());
        contacttelefoon = requireNonNullElse(contacttelefoon, Optional.empty());
    }

    Contactpersoon toContactpersoon() {
        return new Contactpersoon(contactnaam, functie, contactemail, contacttelefoon);
    }

    boolean isUnreachable() {
        return contactemail.isEmpty() && contacttelefoon.isEmpty();
    }
}
