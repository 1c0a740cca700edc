package nl.samenhang.besluit.wachtvraag.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.samenhang.besluit.wachtvraag.NieuweWachtvraag;
import nl.samenhang.besluit.wachtvraag.Wachtsoort;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Wet;

/** Somebody waits for help. */
public record WachtvraagForm(
        @NotNull(message = "{wachtvraag.fout.inwoner}") InwonerId inwoner,
        @NotNull(message = "{wachtvraag.fout.soort}") Wachtsoort soort,
        @NotNull(message = "{wachtvraag.fout.wet}") Wet wet,
        @NotBlank(message = "{wachtvraag.fout.vraag}") @Size(max = 200) String vraag,
        @NotNull(message = "{wachtvraag.fout.sinds}") LocalDate sinds) {

    NieuweWachtvraag toWachtvraag(GezinId gezin) {
        return new NieuweWachtvraag(gezin, inwoner, soort, wet, vraag.strip(), sinds);
    }
}
