package nl.samenhang.mensen.privacyverzoek.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import nl.samenhang.mensen.privacyverzoek.Beslissing;
import nl.samenhang.mensen.privacyverzoek.Uitkomst;
import nl.samenhang.mensen.privacyverzoek.Weigergrond;

/** What is decided, and why. */
public record BesluitForm(
        @NotNull(message = "{privacyverzoek.fout.uitkomst}") Uitkomst uitkomst,
        Optional<Weigergrond> grond,
        Optional<@Size(max = 500) String> toestemming,
        @NotBlank(message = "{privacyverzoek.fout.motivering}") @Size(max = 4000)
                String motivering) {

    Beslissing toBeslissing() {
        return new Beslissing(
                uitkomst,
                grond.filter(_ -> uitkomst == Uitkomst.GEWEIGERD),
                toestemming,
                motivering.strip());
    }
}
