package nl.samenhang.netwerk.aanbieder.web;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import nl.samenhang.netwerk.aanbieder.Aanbieder;
import nl.samenhang.netwerk.aanbieder.Bezoekadres;
import nl.samenhang.netwerk.aanbieder.Vestiging;
import nl.samenhang.netwerk.aanbieder.VestigingId;

/**
 * A location of an organisation.
 *
 * @param plek its name
 */
public record VestigingForm(
        @NotBlank(message = "{aanbieder.fout.plek}") @Size(max = 200) String plek,
        Optional<@Size(max = 200) String> straat,
        Optional<
                        @Pattern(
                                regexp = "[1-9][0-9]{3} ?[A-Za-z]{2}",
                                message = "{aanbieder.fout.postcode}")
                        String>
                postcode,
        Optional<@Size(max = 100) String> plaats,
        Optional<@Size(max = 200) String> route,
        Optional<@Size(max = 50) String> telefoon,
        Optional<@Email @Size(max = 200) String> email) {

    public VestigingForm {
        plek = requireNonNullElse(plek, "").strip();
        straat = requireNonNullElse(straat, Optional.empty());
        postcode = requireNonNullElse(postcode, Optional.empty());
        plaats = requireNonNullElse(plaats, Optional.empty());
        route = requireNonNullElse(route, Optional.empty());
        telefoon = requireNonNullElse(telefoon, Optional.empty());
        email = requireNonNullElse(email, Optional.empty());
    }

    Vestiging toVestiging(Aanbieder aanbieder) {
        return new Vestiging(
                VestigingId.next(),
                aanbieder.id(),
                aanbieder.naam(),
                plek,
                plaats,
                telefoon,
                email,
                new Bezoekadres(straat, postcode, route, Optional.empty()));
    }
}
