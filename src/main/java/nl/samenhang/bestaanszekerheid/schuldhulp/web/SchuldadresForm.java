package nl.samenhang.bestaanszekerheid.schuldhulp.web;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import nl.samenhang.bestaanszekerheid.schuldhulp.Schuld;

/** Where a creditor is written to. */
public record SchuldadresForm(
        Optional<@Size(max = 200) String> adres,
        Optional<@Size(max = 200) String> plaats,
        Optional<@Email(message = "{schuldhulp.fout.email}") @Size(max = 200) String> email) {

    public SchuldadresForm {
        adres = requireNonNullElse(adres, Optional.empty());
        plaats = requireNonNullElse(plaats, Optional.empty());
        email = requireNonNullElse(email, Optional.empty());
    }

    static SchuldadresForm of(Schuld.Contact contact) {
        return new SchuldadresForm(
                Optional.of(contact.adres()),
                Optional.of(contact.plaats()),
                Optional.of(contact.email()));
    }

    @AssertTrue(message = "{schuldhulp.fout.plaats}")
    boolean isAdresCompleet() {
        return isWhole(adres, plaats);
    }

    /** Whether both lines are there, or neither. */
    static boolean isWhole(Optional<String> adres, Optional<String> plaats) {
        return adres.filter(regel -> !regel.isBlank()).isPresent()
                == plaats.filter(regel -> !regel.isBlank()).isPresent();
    }

    Schuld.Contact toContact() {
        return new Schuld.Contact(strip(adres), strip(plaats), strip(email));
    }

    private static String strip(Optional<String> text) {
        return text.map(String::strip).orElse("");
    }
}
