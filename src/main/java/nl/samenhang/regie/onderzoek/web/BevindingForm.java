package nl.samenhang.regie.onderzoek.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.samenhang.kernel.Ids;
import nl.samenhang.regie.onderzoek.Bevinding;

/** A fact or an opinion, with where it comes from. */
public record BevindingForm(
        @NotNull(message = "{onderzoek.fout.soort}") Bevinding.Soort soort,
        @NotBlank(message = "{onderzoek.fout.tekst}") @Size(max = 1000) String tekst,
        @NotBlank(message = "{onderzoek.fout.bron}") @Size(max = 200) String bron) {

    Bevinding toBevinding() {
        return new Bevinding(Ids.next(), soort, tekst.strip(), bron.strip());
    }
}
