package nl.samenhang.bestaanszekerheid.schuldhulp.web;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import nl.samenhang.bestaanszekerheid.schuldhulp.Rang;
import nl.samenhang.bestaanszekerheid.schuldhulp.Schuld;
import nl.samenhang.bestaanszekerheid.schuldhulp.Schuldsoort;
import nl.samenhang.kernel.Bedrag;
import nl.samenhang.kernel.Ids;
import org.jspecify.annotations.Nullable;

/** What is owed to one creditor. */
public record SchuldForm(
        @NotBlank(message = "{schuldhulp.fout.schuldeiser}") @Size(max = 200) String schuldeiser,
        Optional<@Size(max = 100) String> kenmerk,
        @NotNull(message = "{schuldhulp.fout.soort}") Schuldsoort soort,
        @NotNull(message = "{schuldhulp.fout.rang}") Rang rang,
        Optional<Boolean> zakelijk,
        @Nullable @NotNull(message = "{schuldhulp.fout.bedrag}") Bedrag bedrag,
        @NotNull(message = "{schuldhulp.fout.dag}") LocalDate peildatum,
        Optional<@Size(max = 200) String> adres,
        Optional<@Size(max = 200) String> plaats,
        Optional<@Email(message = "{schuldhulp.fout.email}") @Size(max = 200) String> email) {

    public SchuldForm {
        kenmerk = requireNonNullElse(kenmerk, Optional.empty());
        zakelijk = requireNonNullElse(zakelijk, Optional.empty());
        adres = requireNonNullElse(adres, Optional.empty());
        plaats = requireNonNullElse(plaats, Optional.empty());
        email = requireNonNullElse(email, Optional.empty());
    }

    @AssertTrue(message = "{schuldhulp.fout.plaats}")
    boolean isAdresCompleet() {
        return SchuldadresForm.isWhole(adres, plaats);
    }

    @AssertTrue(message = "{schuldhulp.fout.bedrag}")
    boolean isBedragMeerDanNiets() {
        return bedrag == null || bedrag.isMoreThan(Bedrag.NIETS);
    }

    Schuld toSchuld(Bedrag hoeveel) {
        return new Schuld(
                Ids.next(),
                schuldeiser.strip(),
                kenmerk.map(String::strip).orElse(""),
                soort,
                rang,
                zakelijk.orElse(false),
                hoeveel,
                peildatum,
                new SchuldadresForm(adres, plaats, email).toContact());
    }
}
