package nl.samenhang.besluit.plaatsing.web;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import nl.samenhang.besluit.plaatsing.NieuwePlaatsing;
import nl.samenhang.besluit.plaatsing.Plaatsingseinde;
import nl.samenhang.besluit.wachtvraag.WachtvraagId;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.netwerk.plek.PlekId;

/**
 * Somebody comes to live at a place.
 *
 * @param vorigEinde why the former place ends, when the person lives at one
 * @param vorigReden the same in words
 */
public record PlaatsingForm(
        @NotNull(message = "{plaatsing.fout.inwoner}") InwonerId inwoner,
        @NotNull(message = "{plaatsing.fout.van}") LocalDate van,
        @NotBlank(message = "{plaatsing.fout.reden}") @Size(max = 2000) String reden,
        Optional<WachtvraagId> wachtvraag,
        Optional<Plaatsingseinde> vorigEinde,
        Optional<@Size(max = 2000) String> vorigReden) {

    public PlaatsingForm {
        wachtvraag = requireNonNullElse(wachtvraag, Optional.empty());
        vorigEinde = requireNonNullElse(vorigEinde, Optional.empty());
        vorigReden = requireNonNullElse(vorigReden, Optional.empty());
    }

    /** Refuses a re-placement without words. */
    NieuwePlaatsing toPlaatsing(GezinId gezin, PlekId plek) {
        var woorden = vorigReden.map(String::strip).orElse("");
        if (vorigEinde.isPresent() && woorden.isEmpty()) {
            throw new Refusal("vorigReden", Tekst.of("plaatsing.fout.vorigReden"));
        }
        return new NieuwePlaatsing(
                gezin,
                inwoner,
                plek,
                van,
                reden.strip(),
                wachtvraag,
                vorigEinde.map(hoe -> new NieuwePlaatsing.Reden(hoe, woorden)));
    }
}
