package nl.samenhang.mensen.privacyverzoek.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.privacyverzoek.Bewaargrond;
import nl.samenhang.mensen.privacyverzoek.Keuze;
import nl.samenhang.mensen.privacyverzoek.Oordeel;

/** What happens with one piece, and why. */
public record OordeelForm(
        @NotNull(message = "{privacyverzoek.fout.keuze}") Keuze keuze,
        Optional<Bewaargrond> grond,
        Optional<@Size(max = 10000) String> tekst,
        @NotBlank(message = "{privacyverzoek.fout.reden}") @Size(max = 1000) String reden) {

    Oordeel toOordeel(String stuk) {
        if (keuze == Keuze.INKORTEN && tekst.isEmpty()) {
            throw new Refusal("tekst", Tekst.of("privacyverzoek.fout.tekst"));
        }
        if (keuze == Keuze.BEWAREN && grond.isEmpty()) {
            throw new Refusal("grond", Tekst.of("privacyverzoek.fout.grond"));
        }
        return new Oordeel(
                stuk,
                keuze,
                Optional.empty(),
                grond.filter(_ -> keuze == Keuze.BEWAREN),
                tekst.filter(_ -> keuze == Keuze.INKORTEN),
                reden.strip());
    }
}
