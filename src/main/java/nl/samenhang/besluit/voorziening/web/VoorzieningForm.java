package nl.samenhang.besluit.voorziening.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import nl.samenhang.besluit.voorziening.Hulpcontact;
import nl.samenhang.besluit.voorziening.Leveringsvorm;
import nl.samenhang.besluit.voorziening.Voorziening;
import nl.samenhang.besluit.voorziening.VoorzieningId;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Periode;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.kernel.Wet;

/**
 * Help that somebody has.
 *
 * @param laatsteDag the last day on which it is given; empty while it lasts
 */
public record VoorzieningForm(
        @NotNull(message = "{voorziening.fout.inwoner}") InwonerId inwoner,
        @NotNull(message = "{voorziening.fout.wet-kiezen}") Wet wet,
        @NotBlank(message = "{voorziening.fout.wat}") @Size(max = 200) String wat,
        Optional<@Size(max = 200) String> aanbieder,
        @NotNull(message = "{voorziening.fout.vorm}") Leveringsvorm vorm,
        @NotNull(message = "{voorziening.fout.eersteDag}") LocalDate eersteDag,
        Optional<LocalDate> laatsteDag,
        @NotBlank(message = "{voorziening.fout.contact}") @Size(max = 200) String contact,
        @NotBlank(message = "{voorziening.fout.telefoon}") @Size(max = 30) String telefoon) {

    /** Refuses an end before the start. */
    Voorziening toVoorziening(GezinId gezin) {
        if (laatsteDag.filter(dag -> dag.isBefore(eersteDag)).isPresent()) {
            throw new Refusal("laatsteDag", Tekst.of("voorziening.fout.einde-voor-begin"));
        }
        return new Voorziening(
                VoorzieningId.next(),
                gezin,
                inwoner,
                wet,
                vorm,
                wat.strip(),
                aanbieder.map(String::strip).filter(text -> !text.isEmpty()),
                new Periode(eersteDag, laatsteDag.map(dag -> dag.plusDays(1))),
                new Hulpcontact(contact.strip(), telefoon.strip()));
    }
}
